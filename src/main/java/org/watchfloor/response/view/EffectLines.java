package org.watchfloor.response.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.ReportRules;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.LevelPreview.ChangedTask;
import org.watchfloor.response.PlannedTask;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** What a decision will do, line by line: tasks created, cancelled, going on. */
final class EffectLines {
  private final UiTexts texts;
  private final Formats formats;
  private final ReportRules rules;

  EffectLines(UiTexts texts, Formats formats, ReportRules rules) {
    this.texts = texts;
    this.formats = formats;
    this.rules = rules;
  }

  List<Node> of(LevelPreview preview) {
    List<Node> lines = new ArrayList<>();
    preview.warnings().forEach(warning -> lines.add(sentence(texts.say(warning), "failed")));
    int warned = lines.size();
    int moved = preview.changed().size() + preview.cancelled().size() + preview.kept().size();
    if (moved > 0) {
      lines.add(sum(preview));
      warned++;
    }
    if (!preview.created().isEmpty()) {
      lines.add(heading(texts.get("response.effect.created", preview.created().size())));
    }
    for (PlannedTask task : preview.created()) {
      lines.add(line(formats.moment(task.due()), task.owner(), task.demand().action().text(), ""));
    }
    if (!preview.changed().isEmpty()) {
      lines.add(heading(texts.get("response.effect.changed", preview.changed().size())));
    }
    for (ChangedTask changed : preview.changed()) {
      ResponseTask task = changed.task();
      lines.add(
          line(
              formats.moment(changed.due()),
              task.owner(),
              texts.get("response.effect.due", task.text(), formats.moment(task.due())),
              ""));
    }
    if (!preview.cancelled().isEmpty()) {
      lines.add(heading(texts.get("response.effect.cancelled", preview.cancelled().size())));
      preview.cancelled().forEach(task -> lines.add(line(task, "failed")));
    }
    if (!preview.kept().isEmpty()) {
      lines.add(heading(texts.get("response.effect.kept", preview.kept().size())));
      preview.kept().forEach(task -> lines.add(line(task, "muted")));
    }
    if (lines.size() == warned) {
      lines.add(heading(texts.get("response.effect.nothing")));
    }
    add(lines, "response.effect.start", preview.conditions().start());
    add(lines, "response.effect.end", preview.conditions().end());
    if (!preview.conditions().reports().isEmpty()) {
      lines.add(heading(texts.get("response.effect.reports")));
      preview.conditions().reports().forEach(rule -> lines.add(sentence(report(rule), "muted")));
    }
    return lines;
  }

  /** What a reporting rule asks for; its key where the file in force has no such rule. */
  private String report(String key) {
    Language language = texts.language().get();
    return rules
        .rule(key)
        .map(rule ->
            texts.get("response.effect.report", rule.name().in(language), rule.to().in(language)))
        .orElse(key);
  }

  /** The difference of the two lists in one line: added, moved, dropped, kept. */
  private Node sum(LevelPreview preview) {
    Label sum =
        new Label(
            texts.get(
                "response.effect.sum",
                preview.created().size(),
                preview.changed().size(),
                preview.cancelled().size(),
                preview.kept().size()));
    sum.setId("decision-sum");
    sum.setWrapText(true);
    sum.getStyleClass().add("section-title");
    return sum;
  }

  private void add(List<Node> lines, String headingKey, List<Message> conditions) {
    if (!conditions.isEmpty()) {
      lines.add(heading(texts.get(headingKey)));
      conditions.forEach(one -> lines.add(sentence(texts.say(one), "muted")));
    }
  }

  private static Node sentence(String text, String style) {
    Label sentence = new Label(text);
    sentence.setWrapText(true);
    sentence.getStyleClass().add(style);
    return sentence;
  }

  private Node line(ResponseTask task, String style) {
    return line(formats.moment(task.due()), task.owner(), task.text(), style);
  }

  private static Node line(String due, String owner, String text, String style) {
    Label time = new Label(due);
    time.setMinWidth(Label.USE_PREF_SIZE);
    time.getStyleClass().add("muted");
    Label who = new Label(owner);
    who.getStyleClass().add("strong");
    who.setWrapText(true);
    Label what = new Label(text);
    what.setWrapText(true);
    if (!style.isEmpty()) {
      what.getStyleClass().add(style);
    }
    VBox words = new VBox(who, what);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(time, words);
    line.getStyleClass().add("decision-line");
    return line;
  }

  private static Node heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("strong");
    heading.setWrapText(true);
    return heading;
  }
}
