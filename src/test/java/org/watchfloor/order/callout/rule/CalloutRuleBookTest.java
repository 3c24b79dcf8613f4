package org.watchfloor.order.callout.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.order.callout.CalloutDesk;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/** The rules of the program, and a station's own file with and without faults. */
class CalloutRuleBookTest {
  @TempDir Path temp;

  private static String builtIn() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CalloutRuleBook.class.getResourceAsStream("/order/callout.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private CalloutRuleBook with(String own) throws IOException {
    Path root = temp.resolve("dh");
    CalloutDesk.open(root, "ZS-DH", new HandClock()).close();
    Files.createDirectories(root.resolve("rules"));
    Files.writeString(root.resolve("rules").resolve("callout.yaml"), own);
    try (TestStation station = CalloutDesk.open(root, "ZS-DH", new HandClock())) {
      CalloutRuleBook book = station.get(CalloutRuleBook.class);
      book.rules();
      return book;
    }
  }

  @Test
  void theBuiltInOnesHaveTheVerifiedNumbersAndNothingAutomatic() throws IOException {
    CalloutRules rules = with(builtIn()).rules();
    assertThat(rules.automatic()).isFalse();
    CalloutTimes times = rules.frozen();
    assertThat(times.unread()).isEqualTo(Duration.ofMinutes(3));
    assertThat(times.reply()).isEqualTo(Duration.ofMinutes(15));
    assertThat(times.report()).isEqualTo(Duration.ofMinutes(30));
    assertThat(times.attempts()).isEqualTo(3);
    assertThat(rules.questions()).hasSize(3);
    WarningKind rain = new WarningKind("11B03", "暴雨");
    assertThat(rules.list(rain, WarningColour.YELLOW)).isEmpty();
    assertThat(rules.list(rain, WarningColour.ORANGE).orElseThrow().groups())
        .noneMatch(group -> group.group() == CalloutGroup.VILLAGES);
    assertThat(rules.list(rain, WarningColour.RED).orElseThrow().groups())
        .anyMatch(group -> group.group() == CalloutGroup.VILLAGES);
    assertThat(rules.times().values()).allMatch(limit -> !limit.basis().source().isBlank());
  }

  @Test
  void aStationsOwnFileCounts() throws IOException {
    CalloutRuleBook book = with(builtIn().replace("length: 15 min", "length: 10 min"));
    assertThat(book.files().getFirst().faults()).isEmpty();
    assertThat(book.rules().frozen().reply()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aFaultNamesItsLineAndTheProgramsOwnHolds() throws IOException {
    CalloutRuleBook book =
        with(builtIn().replace("length: 15 min", "length: soon").replace("TOWNS", "TOWN"));
    assertThat(book.rules().frozen().reply()).isEqualTo(Duration.ofMinutes(15));
    assertThat(book.files().getFirst().faults())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(fault -> fault.line() > 1);
  }

  @Test
  void aMissingTimeIsAFault() throws IOException {
    String without =
        builtIn().replaceAll("(?m)^  - \\{key: UNREAD.*\\n", "").replace("count: 3", "count: 2.5");
    assertThat(with(without).files().getFirst().faults()).hasSize(2);
  }
}
