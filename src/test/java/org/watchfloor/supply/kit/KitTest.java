package org.watchfloor.supply.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.RegionModule;
import org.watchfloor.store.Realm;
import org.watchfloor.supply.CodeAndQuantity;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Register;

/** Kits come in whole or not at all, and serve any number of people. */
class KitTest {
  private static final String BAGS = "3010101";
  private static final String WATER = "1010101";

  @TempDir Path temp;
  private TestStation station;
  private KitService kits;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("a"), "ZS-DH", new HandClock(), new RegionModule(), new SupplyModule());
    kits = station.get(KitService.class);
    station
        .get(SupplyService.class)
        .registerItems(
            List.of(
                new SupplyItem(BAGS, "编织袋", null, "条", null, false),
                new SupplyItem(WATER, "饮用水", null, "箱", null, false)));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private ImportReport read(String rows) throws IOException {
    Path file = temp.resolve("kits.csv");
    Files.writeString(file, "套装编码,名称,供多少人,物资清单\n" + rows);
    return new Importer(station.get(new TypeLiteral<Set<Register<?>>>() {}), Realm.LIVE)
        .prepare(file, ImportSpec.of(null).as("kits"))
        .apply();
  }

  @Test
  void aKitThatCannotBeMeantStaysOutWholeAndTheRestIsIn() throws IOException {
    ImportReport report =
        read(
            "TZ-1,千人份,1000,3010101*200；1010101 × 682\n"
                + "TZ-2,少了数量,10,3010101；1010101*5\n"
                + "TZ-3,没有这种,10,3010101*5；1019999*5\n"
                + "TZ-4,两次,10,3010101*5；3010101*6\n"
                + "TZ-5,没人,0,3010101*5\n"
                + "1010102,是物资编码,10,3010101*5\n");
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).hasSize(5);
    assertThat(kits.list())
        .containsExactly(
            new Kit(
                "TZ-1",
                "千人份",
                1000,
                List.of(new TransferLine(BAGS, 200), new TransferLine(WATER, 682))));
    assertThat(read("TZ-1,千人份,1000,3010101*200；1010101*682\n").unchanged()).isEqualTo(1);
  }

  @Test
  void aKitForMorePeopleIsScaledAndRoundedUp() throws IOException {
    read("TZ-1,千人份,1000,3010101*200；1010101*682\n");
    assertThat(kits.expand("TZ-1", 1)).allMatch(line -> line.quantity() == 1);
    assertThat(kits.expand("TZ-1", 2500))
        .containsExactly(new TransferLine(BAGS, 500), new TransferLine(WATER, 1705));
    assertThatThrownBy(() -> kits.expand("TZ-1", 0)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> kits.expand("TZ-9", 5)).isInstanceOf(RefusedException.class);
  }

  @Property(tries = 300)
  void everybodyIsServedAndNobodyTwice(
      @ForAll @LongRange(min = 1, max = 10_000_000) long quantity,
      @ForAll @LongRange(min = 1, max = 10_000_000) long persons,
      @ForAll @LongRange(min = 1, max = 10_000_000) long wanted) {
    Kit kit = new Kit("K", "K", persons, List.of(new TransferLine(BAGS, quantity)));
    long sent = kit.forPersons(wanted).getFirst().quantity();
    assertThat(sent * persons).isGreaterThanOrEqualTo(quantity * wanted);
    assertThat((sent - 1) * persons).isLessThan(quantity * wanted);
  }

  @Test
  void aCodeIsReadWithAndWithoutItsQuantity() {
    assertThat(CodeAndQuantity.read(" 3010101*20 ")).contains(new CodeAndQuantity(BAGS, 20L));
    assertThat(CodeAndQuantity.read("3010101 × 20")).contains(new CodeAndQuantity(BAGS, 20L));
    assertThat(CodeAndQuantity.read("BATCH 2026-05"))
        .contains(new CodeAndQuantity("BATCH 2026-05", null));
    for (String wrong : List.of("", "*20", "3010101*", "3010101*x", "3010101*1*2")) {
      assertThat(CodeAndQuantity.read(wrong)).as(wrong).isEqualTo(Optional.empty());
    }
  }
}
