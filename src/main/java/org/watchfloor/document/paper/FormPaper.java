package org.watchfloor.document.paper;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.Words;
import org.watchfloor.store.Realm;
import org.watchfloor.supply.paper.FormSheet;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.PaperForm.Mark;

/**
 * A numbered form of supplies with lines to sign on: transfer orders, requests for aid, requisition
 * certificates, plans of goods put forward, proposals of an allocation. Every print after the
 * original says that it is a copy 副本, and which; a draft, a proposal and what was called off say
 * that they are no order.
 */
public final class FormPaper implements FormSheet {
  private final Desk desk;
  private final Realm realm;

  @Inject
  FormPaper(Desk desk, Realm realm) {
    this.realm = realm;
    this.desk = desk;
  }

  @Override
  public int print(PaperForm form, Texts texts, Path file) {
    String number =
        switch (form.mark()) {
          case Mark.Draft() -> texts.get("document.form.draft", form.number());
          case Mark.Void() -> texts.get("document.form.void", form.number());
          case Mark.Proposal() -> texts.get("document.form.proposal", form.number());
          case Mark.Numbered(int print) when print == 1 ->
              texts.get("document.form.original", form.number());
          case Mark.Numbered(int print) ->
              texts.get("document.form.copy", form.number(), print - 1);
        };
    return LetterPress.write(
        new Letter(desk.office(), form.title(), number, blocks(form, texts), desk.made(texts)),
        texts,
        realm,
        file);
  }

  private static List<Block> blocks(PaperForm form, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    if (form.mark() instanceof Mark.Numbered(int print) && print > 1) {
      blocks.add(new Paragraph(Words.marked(texts.get("document.form.copyMark", print - 1))));
    }
    form.warnings().forEach(warning -> blocks.add(new Paragraph(Words.marked(warning))));
    blocks.add(
        new Table(
            List.of(new Column("", 1), new Column("", 4)),
            form.facts().stream().map(fact -> Row.of(fact.name(), fact.value())).toList()));
    blocks.add(
        new Table(
            form.columns().stream().map(head -> new Column(head.name(), head.share())).toList(),
            form.rows().stream().map(row -> Row.of(row.toArray(String[]::new))).toList()));
    form.notes().forEach(note -> blocks.add(new Paragraph(Words.note(note))));
    List<String> lines = new ArrayList<>();
    for (String signer : form.signers()) {
      lines.add(signer);
      lines.add(texts.get("document.sign.at"));
    }
    blocks.add(new Signatures(lines));
    return blocks;
  }
}
