package org.watchfloor.document.paper;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Heading;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.Words;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.Slip;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.chase.SlipSheet;
import org.watchfloor.order.chase.SlipText;
import org.watchfloor.store.Realm;

/**
 * A slip 三单 for each unit it goes to, with lines to sign on and room for what the unit answers; a
 * 督办单 is followed by its urging letter 督促函.
 */
public final class SlipPaper implements SlipSheet {
  /** Room to write in by hand, lines. */
  private static final int BLANK = 7;

  private final Desk desk;
  private final Realm realm;

  @Inject
  SlipPaper(Desk desk, Realm realm) {
    this.realm = realm;
    this.desk = desk;
  }

  @Override
  public int print(Order order, Slip slip, Texts texts, Path file) {
    List<Letter> letters = new ArrayList<>();
    for (String unit : slip.units()) {
      String name = order.at(unit).map(Addressee::to).map(to -> to.name()).orElse(unit);
      letters.add(
          letter(
              slip, texts.name("order.slip", slip.kind()), form(order, slip, name, texts), texts));
      if (slip.kind() == SlipKind.SUPERVISION) {
        letters.add(
            letter(
                slip, texts.get("document.slip.urging"), urging(order, slip, name, texts), texts));
      }
    }
    return LetterPress.write(letters, texts, realm, file);
  }

  private Letter letter(Slip slip, String title, List<Block> blocks, Texts texts) {
    return new Letter(
        desk.office(),
        title,
        texts.get("document.slip.number", slip.number()),
        blocks,
        desk.made(texts));
  }

  private static List<Block> form(Order order, Slip slip, String unit, Texts texts) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(texts.get("document.slip.to"), unit));
    rows.add(
        Row.of(
            texts.get("document.slip.order"),
            texts.get("document.slip.named", order.number(), order.title())));
    rows.add(Row.of(texts.get("document.slip.cause"), texts.name("order.cause", slip.cause())));
    rows.add(Row.of(texts.get("document.slip.late"), SlipText.late(order, slip, texts)));
    rows.add(Row.of(texts.get("document.slip.text"), order.now().text()));
    rows.add(
        Row.of(
            texts.get("document.slip.issued"),
            texts.get(
                "document.slip.issuedBy",
                Desk.moment(order.now().act().at()),
                order.now().act().post())));
    rows.add(Row.of(texts.get("document.slip.deadline"), Desk.moment(order.deadline())));
    rows.add(Row.of(texts.get("document.slip.lead"), order.lead().to().name()));
    if (!slip.note().isEmpty()) {
      rows.add(Row.of(texts.get("document.slip.note"), slip.note()));
    }
    rows.add(
        Row.of(
            texts.get("document.slip.by"),
            texts.get(
                "document.slip.byWhom",
                slip.act().post(),
                Desk.moment(slip.act().at()),
                slip.act().officer(),
                slip.act().entry())));
    rows.add(Row.of(texts.get("document.slip.answer"), "\n".repeat(BLANK)));
    return List.of(
        new Table(List.of(new Column("", 1), new Column("", 4)), rows),
        new Signatures(
            List.of(
                texts.get("document.sign.issued"),
                texts.get("document.sign.done"),
                texts.get("document.sign.unit"),
                texts.get("document.sign.at"))));
  }

  private static List<Block> urging(Order order, Slip slip, String unit, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(texts.get("document.slip.dear", unit)));
    blocks.add(new Paragraph(Words.plain(SlipText.late(order, slip, texts))));
    blocks.add(new Paragraph(Words.plain(texts.get("document.slip.said", order.now().text()))));
    if (!slip.note().isEmpty()) {
      blocks.add(new Paragraph(Words.plain(slip.note())));
    }
    blocks.add(
        new Paragraph(
            Words.plain(
                texts.get(
                    "document.slip.close", slip.act().post(), Desk.moment(slip.act().at())))));
    blocks.add(new Paragraph(Words.note(texts.get("document.slip.receipt"))));
    blocks.add(
        new Signatures(
            List.of(
                texts.get("document.sign.issued"),
                texts.get("document.sign.seal"),
                texts.get("document.sign.unit"),
                texts.get("document.sign.at"))));
    return blocks;
  }
}
