package org.watchfloor.task.power;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says what the machine runs on. Any thread but JavaFX's: it may read files. */
@FunctionalInterface
public interface PowerState {
  /** Where the Linux kernel tells of adapters and batteries. */
  Path KERNEL = Path.of("/sys/class/power_supply");

  /** As it is now; {@link Power#UNKNOWN} if that cannot be found out. Never fails. */
  Power now();

  /** Of the machine this runs on: known on Linux; elsewhere unknown, and said so. */
  static PowerState ofThisMachine() {
    return Files.isDirectory(KERNEL) ? new KernelPower(KERNEL) : () -> Power.UNKNOWN;
  }
}
