package org.watchfloor.response.headquarters.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.Message;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.headquarters.Post;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.WhenField;

/** Makes a register the posts of a headquarters, to be filled and handed over. JavaFX thread. */
public final class PostTable {
  private final HeadquartersService headquarters;
  private final Forms forms;
  private final WhenField when;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  PostTable(
      HeadquartersService headquarters,
      Forms forms,
      WhenField when,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Fx fx) {
    this.headquarters = headquarters;
    this.forms = forms;
    this.when = when;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Sets the register up; {@link RegisterTable#show} then fills it. */
  public void setUp(RegisterTable<Post> register) {
    register.setUp(
        kit,
        "response-posts",
        Post::id,
        "response.hq.none",
        List.of(
            RegisterColumn.<Post>text("response.hq.title", this::title).wide(2),
            RegisterColumn.<Post>text("response.hq.group", this::group).wide(1.5),
            RegisterColumn.<Post>text("response.hq.holder", this::holder).wide(2),
            RegisterColumn.<Post>text("response.hq.deputy", Post::deputy).wide(1.5),
            RegisterColumn.text(
                "response.hq.since", post -> post.since().map(formats::moment).orElse(""))));
    Button fill = button(register, "response-post-fill", "response.hq.fill", this::fill);
    Button transfer =
        button(register, "response-post-transfer", "response.hq.transfer", this::transfer);
    register
        .selected()
        .subscribe(post -> {
          fill.setDisable(post == null);
          transfer.setDisable(post == null || post.vacant());
        });
    register.onOpen(post -> offer(post, post.vacant() ? this::fill : this::transfer));
    register.addActions(fill, transfer);
  }

  private Button button(
      RegisterTable<Post> register, String id, String key, BiConsumer<Post, List<String>> form) {
    Button button = new Button(texts.get(key), new FontIcon("mdi2a-account-switch"));
    button.setId(id);
    button.setDisable(true);
    button.setOnAction(event -> {
      Post post = register.selected().get();
      if (post != null) {
        offer(post, form);
      }
    });
    return button;
  }

  private void offer(Post post, BiConsumer<Post, List<String>> form) {
    tasks
        .of(Message.of("response.task.hq"), progress -> headquarters.candidates(post.title()))
        .quiet()
        .onSuccess(fx, names -> form.accept(post, names))
        .startLatest();
  }

  private void fill(Post post, List<String> names) {
    forms.ask(
        Question.of(
            Message.of("response.hq.fill.title", post.title()),
            List.of(Message.of("response.hq.fill.effect")),
            Message.of("response.hq.fill.do")),
        List.of(
            known(names),
            FormField.line(Message.of("response.hq.named"), post.holder()),
            FormField.line(Message.of("response.hq.deputy"), post.deputy())),
        values -> headquarters.fill(post.response(), post.key(), chosen(values), values.get(2)));
  }

  private void transfer(Post post, List<String> names) {
    forms.ask(
        Question.of(
            Message.of("response.hq.transfer.title", post.title(), post.holder()),
            List.of(Message.of("response.hq.transfer.effect")),
            Message.of("response.hq.transfer.do")),
        List.of(
            FormField.reason(),
            known(names),
            FormField.line(Message.of("response.hq.named"), post.deputy()),
            FormField.line(Message.of("response.hq.deputy"), ""),
            when.field()),
        values ->
            headquarters.transfer(
                post.response(),
                post.key(),
                chosen(values.subList(1, values.size())),
                values.get(3),
                values.get(0),
                when.read(values.get(4))));
  }

  private static FormField known(List<String> names) {
    return FormField.choice(
        Message.of("response.hq.known"),
        "",
        names.stream().map(one -> new FormField.Option(one, one)).toList());
  }

  /** What was typed, else what was chosen. */
  private static String chosen(List<String> values) {
    return values.get(1).isBlank() ? values.get(0) : values.get(1);
  }

  /** A place the plan does not name says that it has none. */
  private String title(Post post) {
    return post.place()
        .filter(place -> place.member().isEmpty())
        .map(place ->
            place
                .count()
                .map(all -> texts.get("response.hq.unnamed", place.number(), all))
                .orElseGet(() -> texts.get("response.hq.unnamedOpen", place.number())))
        .orElse(post.title());
  }

  private String group(Post post) {
    return post.place()
        .map(place ->
            place.label().isEmpty()
                ? texts.get("response.hq.unlabelled", place.structure(), place.group())
                : place.label())
        .orElse("");
  }

  private String holder(Post post) {
    if (post.vacant()) {
      return texts.get("response.hq.vacant");
    }
    return post.commands() ? texts.get("response.hq.commands", post.holder()) : post.holder();
  }
}
