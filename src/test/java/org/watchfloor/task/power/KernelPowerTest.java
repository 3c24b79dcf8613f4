package org.watchfloor.task.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.task.power.Power.Mains;

/** On folders as the kernel makes them. */
class KernelPowerTest {
  @TempDir Path root;

  private void supply(String name, String... values) throws IOException {
    Path folder = Files.createDirectories(root.resolve(name));
    for (int i = 0; i < values.length; i += 2) {
      Files.writeString(folder.resolve(values[i]), values[i + 1] + "\n");
    }
  }

  private Power now() {
    return new KernelPower(root).now();
  }

  @Test
  void tellsMainsThatIsThereAndABatteryThatIsFull() throws IOException {
    supply("AC", "type", "Mains", "online", "1");
    supply("BAT0", "type", "Battery", "capacity", "100", "status", "Full");
    assertThat(now()).isEqualTo(new Power(Mains.ON, OptionalInt.of(100), false, Optional.empty()));
    assertThat(now().low(20)).isFalse();
  }

  @Test
  void tellsMainsThatIsGoneAndABatteryThatRunsLow() throws IOException {
    supply("AC", "type", "Mains", "online", "0");
    supply("BAT0", "type", "Battery", "capacity", "15", "status", "Discharging");
    assertThat(now()).isEqualTo(new Power(Mains.OFF, OptionalInt.of(15), true, Optional.empty()));
    assertThat(now().low(20)).isTrue();
    assertThat(now().low(14)).isFalse();
  }

  @Test
  void tellsHowLongABatteryLastsWhicheverWayItsDriverCounts() throws IOException {
    supply("AC", "type", "Mains", "online", "0");
    supply("BAT0", "type", "Battery", "capacity", "60", "status", "Discharging");
    assertThat(now().left()).isEmpty();
    supply("BAT0", "energy_now", "30000000", "power_now", "12000000");
    assertThat(now().left()).contains(Duration.ofMinutes(150));
    assertThat(now().onBattery()).isTrue();
    supply("BAT1", "type", "Battery", "capacity", "40", "status", "Discharging");
    supply("BAT1", "charge_now", "2000000", "current_now", "-500000");
    assertThat(now().left()).contains(Duration.ofHours(4));
    supply("BAT1", "current_now", "0");
    assertThat(now().left()).contains(Duration.ofMinutes(150));
    supply("BAT0", "status", "Full");
    supply("BAT1", "status", "Full");
    assertThat(now().left()).isEmpty();
  }

  @Test
  void takesTheLowerOfTwoBatteriesAndOneSocketThatGivesPower() throws IOException {
    supply("AC", "type", "Mains", "online", "0");
    supply("ucsi-0", "type", "USB", "online", "1");
    supply("BAT0", "type", "Battery", "capacity", "80", "status", "Charging");
    supply("BAT1", "type", "Battery", "capacity", "7", "status", "Not charging");
    assertThat(now()).isEqualTo(new Power(Mains.ON, OptionalInt.of(7), false, Optional.empty()));
  }

  @Test
  void doesNotTakeAMouseOrAnEmptySocketForTheMachine() throws IOException {
    supply("mouse", "type", "Battery", "scope", "Device", "capacity", "3", "status", "Discharging");
    supply("ucsi-0", "type", "USB", "online", "0");
    assertThat(now()).isEqualTo(Power.UNKNOWN);
  }

  @Test
  void saysUnknownWhereNothingIsTold() throws IOException {
    assertThat(now()).isEqualTo(Power.UNKNOWN);
    assertThat(new KernelPower(root.resolve("none")).now()).isEqualTo(Power.UNKNOWN);
    supply("BAT0", "type", "Battery", "capacity", "a lot", "status", "Discharging");
    assertThat(now())
        .isEqualTo(new Power(Mains.UNKNOWN, OptionalInt.empty(), true, Optional.empty()));
    assertThat(now().low(20)).isFalse();
  }
}
