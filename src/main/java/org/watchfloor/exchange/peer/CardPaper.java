package org.watchfloor.exchange.peer;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Heading;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.QrPicture;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.store.Realm;

/**
 * The station's own card on paper: the QR code another station scans, and the fingerprint its
 * officer compares. Background threads.
 */
public final class CardPaper {
  private final PeerService peers;
  private final Desk desk;
  private final Realm realm;

  @Inject
  CardPaper(PeerService peers, Desk desk, Realm realm) {
    this.realm = realm;
    this.peers = peers;
    this.desk = desk;
  }

  /**
   * Writes it.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  public int print(Texts texts, Path file) {
    PeerCard card = peers.own();
    return LetterPress.write(
        new Letter(
            desk.office(),
            texts.get("exchange.card.title"),
            texts.get("exchange.card.number", card.station()),
            List.of(
                new Table(
                    List.of(new Column("", 1), new Column("", 4)),
                    List.of(
                        Row.of(texts.get("exchange.card.station"), card.station()),
                        Row.of(texts.get("exchange.card.name"), card.name()))),
                new Heading(texts.get("exchange.card.fingerprint")),
                new Paragraph(Words.heavy(card.fingerprint())),
                new Paragraph(Words.plain(texts.get("exchange.card.how"))),
                QrPicture.of(card.text(), texts.get("exchange.card.scan")),
                new Paragraph(Words.note(card.text())),
                new Signatures(
                    List.of(
                        texts.get("exchange.card.given"),
                        texts.get("exchange.card.compared"),
                        texts.get("document.sign.at")))),
            desk.made(texts)),
        texts,
        realm,
        file);
  }
}
