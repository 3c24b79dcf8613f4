package org.watchfloor.exchange.link;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A network device of Linux's own kind ("tun") whose far end is this program: real packets, of
 * which some are lost and all are late. What goes to {@link #FAR} comes back as from there, so that
 * a connection to it ends at this machine, and both its ways go over the device. Only in a network
 * namespace that nothing else is in; asks for the system's rights.
 */
final class LossyDevice implements AutoCloseable {
  static final String NEAR = "192.0.2.1";
  static final String FAR = "192.0.2.2";

  private static final int READ_WRITE = 2;
  private static final long TUNSETIFF = 0x400454caL;
  private static final short TUN_WITHOUT_HEADER = 0x1001;
  private static final int NAME_BYTES = 16;
  private static final int REQUEST_BYTES = 40;
  private static final int LARGEST = 65_536;
  private static final int IPV4 = 4;
  private static final int SOURCE = 12;
  private static final int TARGET = 16;
  private static final int ADDRESS = 4;

  private final MethodHandle read;
  private final MethodHandle write;
  private final int device;
  private final Arena arena = Arena.ofShared();
  private final Random chance = new Random(11);
  private final DelayQueue<Late> late = new DelayQueue<>();
  private final AtomicLong carried = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();
  private volatile double loss;
  private volatile long delayMillis;
  private volatile boolean cut;
  private volatile long cutAt = Long.MAX_VALUE;
  private volatile boolean closed;

  /** A packet and when it is due. */
  private record Late(byte[] packet, long dueNanos) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }

  /**
   * Makes it, without a fault yet.
   *
   * @throws IOException if the system does not let this program
   */
  LossyDevice(String name) throws IOException {
    Linker linker = Linker.nativeLinker();
    MethodHandle open =
        handle(
            linker,
            "open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    MethodHandle control =
        handle(
            linker,
            "ioctl",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG,
                ValueLayout.ADDRESS),
            Linker.Option.firstVariadicArg(2));
    FunctionDescriptor transfer =
        FunctionDescriptor.of(
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_LONG);
    read = handle(linker, "read", transfer);
    write = handle(linker, "write", transfer);
    try {
      device = (int) open.invokeExact(arena.allocateFrom("/dev/net/tun"), READ_WRITE);
      MemorySegment request = arena.allocate(REQUEST_BYTES);
      MemorySegment.copy(
          MemorySegment.ofArray(name.getBytes(StandardCharsets.US_ASCII)),
          0,
          request,
          0,
          name.length());
      request.set(ValueLayout.JAVA_SHORT_UNALIGNED, NAME_BYTES, TUN_WITHOUT_HEADER);
      if (device < 0 || (int) control.invokeExact(device, TUNSETIFF, request) < 0) {
        throw new IOException("No right to make a network device");
      }
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    run("ip", "addr", "add", NEAR + "/30", "dev", name);
    run("ip", "link", "set", name, "up");
    run("ip", "link", "set", "lo", "up");
    Thread.ofPlatform().daemon().start(this::take);
    Thread.ofPlatform().daemon().start(this::give);
  }

  private static MethodHandle handle(
      Linker linker, String name, FunctionDescriptor of, Linker.Option... options) {
    return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), of, options);
  }

  private static void run(String... command) throws IOException {
    try {
      Process done = new ProcessBuilder(command).inheritIO().start();
      if (done.waitFor() != 0) {
        throw new IOException(String.join(" ", command));
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** From now on each packet is lost by these odds, and late by so much. */
  void fails(double odds, long millis) {
    loss = odds;
    delayMillis = millis;
  }

  /** All packets are lost, and nobody is told, once so many bytes more went over. */
  void cutAfter(long bytes) {
    cutAt = carried.get() + bytes;
  }

  /** Packets go over again. */
  void heal() {
    cut = false;
  }

  /** Bytes that went over, both ways. */
  long carried() {
    return carried.get();
  }

  /** Packets lost by chance. */
  long lost() {
    return lost.get();
  }

  private void take() {
    MemorySegment packet = arena.allocate(LARGEST);
    while (!closed) {
      int size = (int) transfer(read, packet, LARGEST);
      byte[] bytes = new byte[Math.max(0, size)];
      MemorySegment.copy(packet, 0, MemorySegment.ofArray(bytes), 0, bytes.length);
      if (bytes.length < TARGET + ADDRESS || bytes[0] >> IPV4 != IPV4 || cut) {
        continue;
      }
      if (chance.nextDouble() < loss) {
        lost.incrementAndGet();
        continue;
      }
      late.add(
          new Late(turned(bytes), System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis)));
    }
  }

  /** From where it was going, to where it came from: the checksums stay what they are. */
  private static byte[] turned(byte[] packet) {
    byte[] turned = Arrays.copyOf(packet, packet.length);
    System.arraycopy(packet, SOURCE, turned, TARGET, ADDRESS);
    System.arraycopy(packet, TARGET, turned, SOURCE, ADDRESS);
    return turned;
  }

  private void give() {
    MemorySegment packet = arena.allocate(LARGEST);
    try {
      while (!closed) {
        byte[] bytes = late.take().packet();
        if (!cut) {
          MemorySegment.copy(MemorySegment.ofArray(bytes), 0, packet, 0, bytes.length);
          if (carried.addAndGet(transfer(write, packet, bytes.length)) > cutAt) {
            cut = true;
            cutAt = Long.MAX_VALUE;
          }
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private long transfer(MethodHandle call, MemorySegment packet, long size) {
    try {
      return (long) call.invokeExact(device, packet, size);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** It goes with the program: a read may be under way. */
  @Override
  public void close() {
    closed = true;
  }
}
