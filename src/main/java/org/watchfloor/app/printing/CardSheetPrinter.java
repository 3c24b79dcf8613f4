package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.sheet.CardPage;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.response.card.CardSheet;
import org.watchfloor.response.card.IncidentCard;
import org.watchfloor.response.plan.ActionCard.CardStep;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;

/** Action cards as a PDF, each on one side of A5, with what is ticked by now. */
final class CardSheetPrinter implements CardSheet {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final DataFolder folder;
  private final IncidentService incidents;
  private final IncidentTypes types;
  private final WatchClock clock;
  private final Realm realm;

  @Inject
  CardSheetPrinter(
      DataFolder folder,
      IncidentService incidents,
      IncidentTypes types,
      WatchClock clock,
      Realm realm) {
    this.realm = realm;
    this.folder = folder;
    this.incidents = incidents;
    this.types = types;
    this.clock = clock;
  }

  @Override
  public Path print(List<IncidentCard> cards, Texts texts) {
    String name = "cards-" + NAME.format(clock.now()) + ".pdf";
    Path file = folder.root().resolve("prints").resolve(name);
    print(cards, texts, file);
    return file;
  }

  @Override
  public void print(List<IncidentCard> cards, Texts texts, Path file) {
    try (SheetBook book = new SheetBook(texts, realm)) {
      cards.forEach(card -> book.add(page(card, texts)));
      book.save(file);
    }
  }

  /** A card as a page. */
  CardPage page(IncidentCard card, Texts texts) {
    List<String> heads = new ArrayList<>();
    heads.add(texts.get("card.sheet.post", card.postTitle()));
    heads.add(
        texts.get(
            "card.sheet.events",
            String.join(
                texts.get("card.comma"),
                card.card().events().stream()
                    .map(event -> types.name(event, texts.language()))
                    .toList())));
    card.incident()
        .flatMap(incidents::find)
        .ifPresent(one ->
            heads.add(
                texts.get(
                    "card.sheet.incident",
                    one.id(),
                    one.details().place(),
                    MOMENT.format(one.details().receivedAt()))));
    List<CardPage.Step> steps =
        card.card().steps().stream().map(step -> step(card, step, texts)).toList();
    List<String> feet =
        List.of(
            texts.get("card.sheet.sign"),
            texts.get(
                "card.sheet.from",
                card.planTitle(),
                card.version(),
                MOMENT.format(card.since()),
                MOMENT.format(clock.instant())));
    return new CardPage(card.card().title(), heads, steps, feet, texts.get("card.sheet.more"));
  }

  private static CardPage.Step step(IncidentCard card, CardStep step, Texts texts) {
    List<String> notes = new ArrayList<>();
    card.tick(step)
        .ifPresentOrElse(
            done -> notes.add(texts.get("card.done", moment(done.at()), done.officer())),
            () ->
                card.due(step)
                    .ifPresentOrElse(
                        due -> notes.add(texts.get("card.due", moment(due))),
                        () ->
                            step.limit()
                                .ifPresent(limit ->
                                    notes.add(texts.get("card.within", limit.toMinutes())))));
    notes.add(texts.name("plan.status", step.mark().status()));
    step.mark().source().ifPresent(notes::add);
    return new CardPage.Step(
        texts.get("card.step", step.no(), step.text()),
        String.join(texts.get("card.dot"), notes),
        card.tick(step).isPresent());
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
