package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.library.CaseText;

/** A case as text to read, part by part. */
final class CaseWords {
  private CaseWords() {}

  static String said(CaseText text, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "cli.casebook.head",
            text.day().toString(),
            text.township(),
            text.type(),
            texts.get("incident.severity." + text.severity())));
    part("cli.casebook.happened", text.happened(), lines, texts);
    part("review.section.CAUSE", text.cause(), lines, texts);
    part("review.section.MEASURES", text.measures(), lines, texts);
    part("review.section.WELL", text.well(), lines, texts);
    part("review.section.BADLY", text.badly(), lines, texts);
    part("review.paper.lessons", String.join("\n", text.lessons()), lines, texts);
    return String.join("\n", lines);
  }

  private static void part(String title, String said, List<String> lines, Texts texts) {
    if (!said.isBlank()) {
      lines.add(texts.get("cli.casebook.part", texts.get(title), said.strip()));
    }
  }
}
