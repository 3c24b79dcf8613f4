package org.watchfloor.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.RegisterExport;

/** The roster goes out whole for a reason that is on record, and comes back row by row. */
class RosterExportTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private TestStation station;

  @BeforeEach
  void open() throws IOException {
    start().close();
    Path rules = Files.createDirectories(temp.resolve("dh/rules"));
    Files.writeString(rules.resolve("names.yaml"), "version: 1\nposts: [值班长]\n");
    station = start();
    Slopes.fill(station);
    station.get(SignIn.class).change("值班长甲", "1");
  }

  private TestStation start() {
    return TestStation.open(
        temp.resolve("dh"),
        "ZS-DH",
        new HandClock(),
        new RegionModule(),
        new RiskModule(),
        new RoadModule(),
        new ShelterModule(),
        new ResponseModule(),
        new EvacuationModule());
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void goesOutForAReasonAndComesBackUnchangedOrChangedRowByRow() throws IOException {
    RegisterExport export = station.get(RegisterExport.class);
    Path file = temp.resolve("roster.csv");
    int rows = station.get(HouseholdService.class).list().size();

    export.write("households", file, ZH, "到村核对");

    assertThat(station.timeline())
        .contains("导出花名册：" + rows + " 户，文件 roster.csv，原因 到村核对")
        .noneMatch(line -> line.contains("查看花名册"));
    ImportReport same = back(file);
    assertThat(same.problems()).isEmpty();
    assertThat(same.unchanged()).isEqualTo(rows).isPositive();
    String text = Files.readString(file);
    String head = station.get(HouseholdService.class).list().getFirst().profile().head();
    assertThat(text).contains(head);
    Files.writeString(file, text.replaceFirst(head, head + "乙"));
    assertThat(back(file).changed()).isEqualTo(1);
  }

  @Test
  void staysWithoutAReasonAndForWhoeverMayNotSeeNames() {
    RegisterExport export = station.get(RegisterExport.class);
    Path file = temp.resolve("roster.csv");

    assertThat(refused(() -> export.write("households", file, ZH, " "))).contains("原因");
    station.get(SignIn.class).change("实习生甲", "1");
    assertThat(refused(() -> export.write("households", file, ZH, "看看"))).contains("值班长");

    assertThat(file).doesNotExist();
    assertThat(station.timeline()).noneMatch(line -> line.contains("看看"));
  }

  @Test
  void whoWasOnlyReportedStaysAndIsCounted() {
    station
        .journal()
        .append(
            new Draft(station.get(SignIn.class).actor())
                .fact(
                    new Subject(HouseholdService.KIND, "H77"),
                    new HouseholdFact.HouseholdReported(HouseholdState.MOVED, "", "", "", "")));
    Path file = temp.resolve("roster.csv");

    String said = ZH.say(station.get(RegisterExport.class).write("households", file, ZH, "核对"));

    assertThat(said).contains("4 行").endsWith("另有 1 条只有报告、登记表里没有，未导出。");
    assertThat(file).content().doesNotContain("H77");
    ImportReport same = back(file);
    assertThat(same.problems()).isEmpty();
    assertThat(same.unchanged()).isEqualTo(4);
  }

  @Test
  void theFileIsForItsTakerAloneAndWhatAPowerCutLeftBesideItIsRemoved() throws IOException {
    assumeThat(temp.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path stale = Files.writeString(temp.resolve(".roster.csv.part"), "示例户");
    Files.setPosixFilePermissions(stale, PosixFilePermissions.fromString("rw-rw-rw-"));
    Path file = temp.resolve("roster.csv");

    station.get(RegisterExport.class).write("households", file, ZH, "核对");

    assertThat(stale).doesNotExist();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private static String refused(ThrowingCallable call) {
    return ZH.say(catchThrowableOfType(RefusedException.class, call).said());
  }

  private ImportReport back(Path file) {
    return station.get(Importer.class).prepare(file, ImportSpec.of(null).as("households")).apply();
  }
}
