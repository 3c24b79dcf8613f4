package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.assignment.AssignmentService;
import org.watchfloor.evacuation.assignment.Proposal;
import org.watchfloor.evacuation.assignment.ShelterPaper;
import org.watchfloor.evacuation.assignment.Wishes;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferPrints;
import org.watchfloor.supply.TransferService;
import org.watchfloor.task.Progress;

/**
 * The papers of relief in the middle of a flood night, in both languages, written to {@code
 * target/pictures} to be looked at: the order of a transfer, the list of a village, a family's
 * card.
 */
@Tag("nightly")
class ReliefPapersPicturesTest {

  @Test
  void drawsOrdersListsAndCards(@TempDir Path folder) {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder.resolve("night"))) {
      NightDangers.add(night);
      String order =
          night.get(TransferService.class).list().stream()
              .filter(TransferOrder::ordered)
              .findFirst()
              .orElseThrow()
              .number();
      String move = assigned(night);
      ShelterPaper cards =
          night
              .desk()
              .injector()
              .getInstance(Key.get(new TypeLiteral<Set<ShelterPaper>>() {}))
              .iterator()
              .next();
      for (Language language : Language.values()) {
        Texts texts = new Texts(language);
        Path sheet = folder.resolve("transfer-" + language.suffix() + ".pdf");
        night.get(TransferPrints.class).print(order, texts, sheet);
        Printed.look(sheet, "transfer-" + language.suffix());
        assertThat(Printed.text(sheet)).contains(order);
        Path lists = folder.resolve("cards-" + language.suffix() + ".pdf");
        int pages = cards.print(move, "", texts, lists);
        Printed.look(lists, "cards-" + language.suffix());
        assertThat(Printed.pages(lists)).hasSize(pages);
      }
    }
  }

  private static String assigned(FloodNight night) {
    AssignmentService assignments = night.get(AssignmentService.class);
    String move = night.get(EvacuationService.class).list().getFirst().number();
    Proposal found = assignments.propose(move, Wishes.NONE, 1, 10, () -> false, Progress.UNWATCHED);
    assignments.take(found, new Texts(Language.ZH).say(found.basis()));
    return move;
  }
}
