package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;

class SpeedTableReaderTest {
  @TempDir Path folder;

  private static String builtIn() throws IOException {
    try (InputStream in = SpeedTableReader.class.getResourceAsStream("/road/speeds.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<TableFault> faults(String text) {
    return SpeedTableReader.read("speeds.yaml", text)
            instanceof SpeedTableReader.Reading.Refused refused
        ? refused.faults()
        : List.of();
  }

  private static int line(String text, String of) {
    return (int) text.substring(0, text.indexOf(of)).chars().filter(c -> c == '\n').count() + 1;
  }

  @Test
  void readsTheTableThatComesWithTheProgram() throws IOException {
    assertThat(faults(builtIn())).isEmpty();
    assertThat(SpeedTableReader.builtIn().of(Vehicle.CAR).wades()).isEqualTo(0.3);
  }

  @Test
  void everyFigureSaysWhereItComesFrom() throws IOException {
    assertThat(builtIn().lines().filter(line -> line.matches(" *-? ?\\{?.*[A-Z]+: \\d.*")))
        .allMatch(line -> line.contains("status: GK"));
  }

  @Test
  void namesLineAndReasonOfEveryFault() throws IOException {
    String text =
        builtIn()
            .replace("road: TRUNK", "road: TRUNKS")
            .replace("night: {from: \"19:00\"", "night: {from: \"7pm\"")
            .replace("kmh: 20", "kmh: fast")
            .replace("weather: FOG, CAR: 0.6", "weather: FOG, CAR: 1.6");

    assertThat(faults(text))
        .extracting(TableFault::line)
        .containsExactlyInAnyOrder(
            line(text, "road: TRUNKS"),
            line(text, "night:"),
            line(text, "kmh: fast"),
            line(text, "weather: FOG"));
    assertThat(faults(text)).extracting(TableFault::file).containsOnly("speeds.yaml");
  }

  @Test
  void refusesWhatIsMissingTwiceOrUnknown() throws IOException {
    assertThat(faults(builtIn().replace("uTurn:", "uTurns:")))
        .extracting(fault -> fault.reason().key())
        .contains("geo.speeds.unknown", "geo.speeds.missing");
    assertThat(faults(builtIn().replace("vehicle: BOAT", "vehicle: FOOT")))
        .extracting(fault -> fault.reason().key())
        .contains("geo.speeds.twice", "geo.speeds.missing");
    assertThat(faults("")).extracting(fault -> fault.reason().key()).contains("geo.speeds.empty");
    assertThat(faults("a: ["))
        .extracting(fault -> fault.reason().key())
        .contains("geo.speeds.syntax");
    assertThat(faults("- 1"))
        .extracting(fault -> fault.reason().key())
        .contains("geo.speeds.notMapping");
  }

  @Test
  void aFileThatCannotBeReadIsRefused() throws IOException {
    Path latin = Files.write(folder.resolve("speeds.yaml"), new byte[] {(byte) 0xD5, (byte) 0xE3});

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> SpeedTableReader.file(latin));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> SpeedTableReader.file(folder.resolve("none.yaml")));
  }
}
