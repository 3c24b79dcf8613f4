package org.watchfloor.task.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(now()).isEqualTo(new Power(Mains.ON, OptionalInt.of(100), false));
    assertThat(now().low(20)).isFalse();
  }

  @Test
  void tellsMainsThatIsGoneAndABatteryThatRunsLow() throws IOException {
    supply("AC", "type", "Mains", "online", "0");
    supply("BAT0", "type", "Battery", "capacity", "15", "status", "Discharging");
    assertThat(now()).isEqualTo(new Power(Mains.OFF, OptionalInt.of(15), true));
    assertThat(now().low(20)).isTrue();
    assertThat(now().low(14)).isFalse();
  }

  @Test
  void takesTheLowerOfTwoBatteriesAndOneSocketThatGivesPower() throws IOException {
    supply("AC", "type", "Mains", "online", "0");
    supply("ucsi-0", "type", "USB", "online", "1");
    supply("BAT0", "type", "Battery", "capacity", "80", "status", "Charging");
    supply("BAT1", "type", "Battery", "capacity", "7", "status", "Not charging");
    assertThat(now()).isEqualTo(new Power(Mains.ON, OptionalInt.of(7), false));
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
    assertThat(now()).isEqualTo(new Power(Mains.UNKNOWN, OptionalInt.empty(), true));
    assertThat(now().low(20)).isFalse();
  }
}
