package org.watchfloor.task.power;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.task.power.Power.Mains;

/**
 * What the Linux kernel tells, a folder for each adapter and battery with a small file for each
 * value (Documentation/ABI/testing/sysfs-class-power). Batteries of mice and keyboards, whose scope
 * is a device, do not count.
 */
final class KernelPower implements PowerState {
  private static final Logger LOG = LoggerFactory.getLogger(KernelPower.class);

  private final Path root;

  /** Reads below a folder that looks like {@link PowerState#KERNEL}. */
  KernelPower(Path root) {
    this.root = root;
  }

  @Override
  public Power now() {
    List<Path> supplies = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(root)) {
      found.forEach(supplies::add);
    } catch (IOException e) {
      LOG.debug("{} cannot be read", root, e);
      return Power.UNKNOWN;
    }
    Mains mains = Mains.UNKNOWN;
    OptionalInt charge = OptionalInt.empty();
    boolean discharging = false;
    boolean battery = false;
    Optional<Duration> left = Optional.empty();
    for (Path supply : supplies) {
      String type = value(supply, "type").orElse("");
      boolean ofDevice = value(supply, "scope").filter("Device"::equals).isPresent();
      if ((type.equals("Battery") || type.equals("UPS")) && !ofDevice) {
        battery = true;
        charge = lower(charge, number(value(supply, "capacity")));
        if (value(supply, "status").filter("Discharging"::equals).isPresent()) {
          discharging = true;
          left = longer(left, lasting(supply));
        }
      } else if (type.equals("Mains") || type.startsWith("USB")) {
        mains = either(mains, value(supply, "online"));
      }
    }
    // A socket of a machine without a battery that gives nothing is an empty socket.
    return new Power(
        mains == Mains.OFF && !battery ? Mains.UNKNOWN : mains, charge, discharging, left);
  }

  /**
   * Batteries are drawn one after another or together: the machine lives as long as the longest.
   */
  private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /** What is stored over what is drawn; drivers tell of it in energy or in charge. */
  private static Optional<Duration> lasting(Path battery) {
    return lasting(battery, "energy_now", "power_now")
        .or(() -> lasting(battery, "charge_now", "current_now"));
  }

  private static Optional<Duration> lasting(Path battery, String stored, String drawn) {
    Optional<Long> much = micro(value(battery, stored));
    Optional<Long> quick = micro(value(battery, drawn)).filter(draw -> draw > 0);
    return much.flatMap(have -> quick.map(draw -> Duration.ofMinutes(have * 60 / draw)));
  }

  /** Of some drivers what flows out is negative. */
  private static Optional<Long> micro(Optional<String> value) {
    return value.filter(text -> text.matches("-?\\d{1,12}")).map(Long::parseLong).map(Math::abs);
  }

  /** One adapter that gives power is enough. */
  private static Mains either(Mains known, Optional<String> online) {
    if (known == Mains.ON || online.isEmpty()) {
      return known;
    }
    return online.get().equals("0") ? Mains.OFF : Mains.ON;
  }

  private static OptionalInt lower(OptionalInt one, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
  }

  private static OptionalInt number(Optional<String> value) {
    return value.filter(text -> text.matches("\\d{1,3}")).stream()
        .mapToInt(Integer::parseInt)
        .filter(percent -> percent <= 100)
        .findFirst();
  }

  private static Optional<String> value(Path supply, String name) {
    try {
      return Optional.of(Files.readString(supply.resolve(name)).strip());
    } catch (IOException e) {
      // Not every supply has every value.
      LOG.trace("{} has no {}", supply, name, e);
      return Optional.empty();
    }
  }
}
