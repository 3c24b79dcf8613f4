package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.warning.KeptFile;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.Warning.Received;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningKinds;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;

/** The messages a case began with: who issued them, when they came in, what their bytes are. */
final class CaseWarnings {
  private final WarningService warnings;
  private final WarningKinds kinds;

  @Inject
  CaseWarnings(WarningService warnings, WarningKinds kinds) {
    this.warnings = warnings;
    this.kinds = kinds;
  }

  List<Block> of(CaseFile known, Texts texts) {
    List<Row> rows = new ArrayList<>();
    for (String id : known.ids(WarningService.KIND)) {
      warnings
          .find(id)
          .ifPresent(one -> one.received().forEach(each -> rows.add(row(one, each, texts))));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Table(
                List.of(
                    new Column(texts.get("document.case.cameIn"), 1.4),
                    new Column(texts.get("document.case.message"), 2.6),
                    new Column(texts.get("document.case.bytes"), 3),
                    new Column(texts.get("document.entry"), 1.3)),
                rows));
  }

  private Row row(Warning warning, Received one, Texts texts) {
    Notice notice = one.notice();
    WarningKind kind = notice.kind();
    WarningKind named =
        kind.said() ? new WarningKind(kind.code(), kinds.name(kind, texts.language())) : kind;
    List<Words> message = new ArrayList<>();
    message.add(Words.heavy(texts.say(WarningWords.title(named, notice.colour()))));
    message.add(Words.plain(texts.get("document.case.issuer", notice.issuer())));
    message.add(
        Words.note(
            texts.get(
                "document.case.sent", Desk.moment(notice.sent()), Desk.moment(notice.until()))));
    message.add(Words.note(notice.identifier()));
    return new Row(
        List.of(
            new Cell(
                List.of(
                    Words.plain(Desk.moment(one.at())),
                    Words.note(texts.name("warning.way", one.way())),
                    Words.note(one.by()))),
            new Cell(message),
            new Cell(bytes(warning, one, texts)),
            Cell.of(one.entry())));
  }

  private List<Words> bytes(Warning warning, Received one, Texts texts) {
    if (one.sha256().isEmpty()) {
      return List.of(Words.plain(texts.get("document.case.typed", one.informant())));
    }
    List<Words> said = new ArrayList<>();
    said.add(Words.plain(one.file()));
    said.add(Words.note(texts.get("document.case.sha", one.sha256())));
    boolean whole = warnings.file(warning.id(), one.sha256()).filter(KeptFile::whole).isPresent();
    said.add(
        whole
            ? Words.note(texts.get("document.case.whole"))
            : Words.marked(texts.get("document.case.damaged")));
    return said;
  }
}
