package org.watchfloor.bench;

import java.lang.management.ManagementFactory;

/** The processor time of this process: steadier than the wall clock on a shared machine. */
final class ProcessCpu {
  private ProcessCpu() {}

  /** Nanoseconds of all threads since the process began. */
  static long nanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
