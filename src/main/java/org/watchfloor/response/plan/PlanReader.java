package org.watchfloor.response.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.watchfloor.base.Message;

/**
 * Reads plan files. Finds everything that is wrong at once, each fault with line, column, reason
 * and remedy, and gives a plan only for a file without one. Pure; any thread.
 */
public final class PlanReader {
  static final List<String> KEYS =
      List.of(
          "plan",
          "title",
          "version",
          "kind",
          "parent",
          "hazards",
          "source",
          "approved_by",
          "filed_at",
          "review_due",
          "posts",
          "headquarters",
          "framework",
          "sections",
          "levels",
          "cards");
  static final List<String> SOURCE_KEYS = List.of("doc", "status", "valid_from");
  static final List<String> SECTIONS =
      Arrays.stream(PlanSection.values()).map(PlanSection::key).toList();
  static final Pattern KEY = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,63}");

  /** Far more than any plan needs; a larger file is no plan. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private static final int SMALLEST_PIECE = 1024;

  /** A plan is nested six deep. */
  private static final int DEEPEST = 20;

  private final String file;
  private final Faults faults;

  private PlanReader(String file) {
    this.file = file;
    this.faults = new Faults(file);
  }

  /** Reads the bytes of a file, which must be UTF-8. */
  public static PlanReading read(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      PlanReader reader = new PlanReader(file);
      reader.faults.add(1, 1, Message.of("response.plan.reason.encoding"), remedy("encoding"));
      return new PlanReading.Refused(reader.faults.inOrder());
    }
  }

  /** Reads the text of a plan. */
  public static PlanReading read(String file, String text) {
    PlanReader reader = new PlanReader(file);
    Optional<Plan> plan = reader.root(text).flatMap(reader::plan);
    return plan.isPresent() && reader.faults.none()
        ? new PlanReading.Read(plan.get(), text, hash(text))
        : new PlanReading.Refused(reader.faults.inOrder());
  }

  /** SHA-256 of a text in UTF-8, in hex. */
  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private Optional<Node> root(String text) {
    if (text.length() > MOST_CHARACTERS) {
      faults.add(1, 1, Message.of("plan.reason.tooLarge"), Message.of("plan.remedy.tooLarge"));
      return Optional.empty();
    }
    try {
      if (tooDeep(text)) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings(text)).composeString(text);
      if (root.isEmpty()) {
        faults.add(1, 1, Message.of("response.plan.reason.empty"), remedy("empty"));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      faults.add(
          e.getProblemMark(),
          Message.of("response.plan.reason.syntax", Faults.brief(String.valueOf(e.getProblem()))),
          remedy("syntax"));
      return Optional.empty();
    } catch (YamlEngineException e) {
      faults.add(
          1,
          1,
          Message.of("response.plan.reason.syntax", Faults.brief(String.valueOf(e.getMessage()))),
          remedy("syntax"));
      return Optional.empty();
    }
  }

  /** Brackets in brackets without end would be read by recursion without end. */
  private boolean tooDeep(String text) {
    int depth = 0;
    for (Event event : new Parse(settings(text)).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        faults.add(
            event.getStartMark(),
            Message.of("plan.reason.tooDeep"),
            Message.of("plan.remedy.tooDeep"));
        return true;
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
    return false;
  }

  /** The whole text in one piece: read in small ones, a line without end takes for ever. */
  private LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setLabel(file)
        .setBufferSize(Math.max(SMALLEST_PIECE, text.length() + 1))
        .build();
  }

  private Optional<Plan> plan(Node root) {
    Optional<Section> section = Section.of(root, faults, KEYS);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Section one = section.get();
    Optional<String> key = key(one, "plan", faults);
    Optional<String> title = one.text("title");
    Optional<String> version = one.text("version");
    PlanKind kind = one.findConstant("kind", PlanKind.class).orElse(PlanKind.SPECIAL);
    Optional<String> parent = parent(one, key);
    // An overall plan may leave hazards and levels to the plans below it.
    boolean overall = kind == PlanKind.OVERALL;
    List<Node> named = overall && one.find("hazards").isEmpty() ? List.of() : one.list("hazards");
    List<Hazard> hazards = Section.each(named, at -> one.constant(at, Hazard.class));
    Optional<Plan.Source> source = one.get("source").flatMap(this::source);
    Map<String, String> posts = one.find("posts").map(this::posts).orElse(Map.of());
    List<String> headquarters = headquarters(one, posts);
    Upkeep upkeep =
        new Upkeep(
            one.findText("approved_by"), one.findDate("filed_at"), one.findDate("review_due"));
    PostReader known =
        new PostReader(
            faults,
            one.find("posts").isPresent()
                ? Optional.of(List.copyOf(posts.keySet()))
                : Optional.empty());
    Optional<Framework> framework =
        one.find("framework").flatMap(at -> new FrameworkReader(faults).read(at));
    Map<PlanSection, List<PlanLine>> sections =
        one.find("sections").map(new LineReader(faults, known)::read).orElse(Map.of());
    List<PlanLevel> levels =
        overall && one.find("levels").isEmpty() ? List.of() : levels(one, known);
    List<ActionCard> cards = new CardReader(faults, known).read(one);
    if (key.isEmpty() || title.isEmpty() || version.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(
            key.get(),
            title.get(),
            version.get(),
            kind,
            parent,
            hazards,
            source.get(),
            upkeep,
            posts,
            headquarters,
            framework,
            sections,
            levels,
            cards));
  }

  /** The key of a plan is also its file's name on the shelf. */
  static Optional<String> key(Section one, String named, Faults faults) {
    Optional<String> key = one.text(named);
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      faults.add(
          one.at(named),
          Message.of("response.plan.reason.key", Faults.brief(key.get())),
          remedy("key"));
      return Optional.empty();
    }
    return key;
  }

  private Optional<String> parent(Section one, Optional<String> own) {
    if (one.find("parent").isEmpty()) {
      return Optional.empty();
    }
    Optional<String> parent = key(one, "parent", faults);
    if (parent.isPresent() && parent.equals(own)) {
      faults.add(
          one.at("parent"),
          Message.of("plan.reason.parentItself"),
          Message.of("plan.remedy.parentItself"));
    }
    return parent;
  }

  private Optional<Plan.Source> source(Node at) {
    return Section.of(at, faults, SOURCE_KEYS)
        .flatMap(one -> {
          Optional<String> doc = one.text("doc");
          Optional<BasisStatus> status = one.constant("status", BasisStatus.class);
          var since = one.findDate("valid_from");
          return doc.flatMap(name -> status.map(sure -> new Plan.Source(name, sure, since)));
        });
  }

  /** Keys with titles, or titles alone, which are then their own keys. */
  private Map<String, String> posts(Node at) {
    Map<String, String> posts = new LinkedHashMap<>();
    if (at instanceof SequenceNode list) {
      list.getValue()
          .forEach(item -> Section.text(item, faults).ifPresent(title -> posts.put(title, title)));
      return posts;
    }
    Section.open(at, faults)
        .ifPresent(one ->
            one.keys().forEach(key -> one.text(key).ifPresent(title -> posts.put(key, title))));
    return posts;
  }

  private List<String> headquarters(Section plan, Map<String, String> posts) {
    return Section.each(
        plan.findList("headquarters"),
        at -> {
          Optional<String> post = plan.text(at);
          if (post.isPresent() && !posts.isEmpty() && !posts.containsKey(post.get())) {
            faults.add(
                at,
                Message.of("response.plan.reason.post", Faults.brief(post.get())),
                Faults.oneOf(post.get(), List.copyOf(posts.keySet())));
            return Optional.empty();
          }
          return post;
        });
  }

  private List<PlanLevel> levels(Section plan, PostReader posts) {
    LevelReader reader = new LevelReader(faults, posts);
    Map<ResponseLevel, Node> seen = new EnumMap<>(ResponseLevel.class);
    Map<ResponseLevel, Node> included = new EnumMap<>(ResponseLevel.class);
    List<PlanLevel> levels = new ArrayList<>();
    for (Node at : plan.list("levels")) {
      Optional<PlanLevel> read = reader.read(at);
      read.ifPresent(level -> {
        Node first = seen.putIfAbsent(level.level(), at);
        if (first != null) {
          refuseTwice(level.level(), at, first);
        }
        level.includes().ifPresent(below -> included.put(below, at));
        levels.add(level);
      });
    }
    included.forEach((level, at) -> {
      if (!seen.containsKey(level)) {
        faults.add(
            at, Message.of("response.plan.reason.includes", level.rank()), remedy("includes"));
      }
    });
    levels.sort(Comparator.comparing(PlanLevel::level));
    return levels;
  }

  private void refuseTwice(ResponseLevel level, Node at, Node first) {
    int line = first.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    faults.add(
        at,
        Message.of("response.plan.reason.levelTwice", level.rank()),
        Message.of("response.plan.remedy.levelTwice", line));
  }

  private static Message remedy(String what) {
    return Message.of("response.plan.remedy." + what);
  }
}
