package org.watchfloor.exchange.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A line between two machines that fails as lines do: cut, late, stalling, breaking, or open only
 * to look at. What TCP makes of lost packets is stalls, and breaks where there are too many of
 * them: those two are what this makes by chance, of a fixed seed.
 */
final class FaultProxy implements AutoCloseable {
  /** Bytes carried at once: about what goes over at once on a real line. */
  private static final int PIECE = 4096;

  private final ServerSocket door;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Random chance = new Random(7);
  private volatile boolean cut;
  private volatile boolean swallows;
  private volatile long lateMillis;
  private volatile double breaks;
  private volatile double stalls;
  private volatile long stallMillis;
  private volatile long carried;
  private volatile long broken;
  private volatile boolean closed;

  /** A piece on its way, and when it is due. */
  private record Late(byte[] bytes, long dueNanos) {}

  FaultProxy(int target) {
    this.target = target;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  String address() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  /** Bytes that went through, both ways. */
  long carried() {
    return carried;
  }

  /** How often chance broke a connection. */
  long broken() {
    return broken;
  }

  /** Whether somebody is connected. */
  boolean isAsked() {
    return !open.isEmpty();
  }

  /** Nothing goes through, and both ends are told. */
  void cut() {
    cut = true;
    drop();
  }

  /** Connections stay open, and not a byte goes through: neither end is told. */
  void swallow() {
    swallows = true;
  }

  /** All is well again; what was swallowed is lost for good, as after a reboot of a router. */
  void heal() {
    boolean lost = swallows;
    cut = false;
    swallows = false;
    breaks = 0;
    stalls = 0;
    if (lost) {
      drop();
    }
  }

  /** Each byte takes this long. */
  void late(long millis) {
    lateMillis = millis;
  }

  /** Each piece stalls the line, or breaks it, by these odds. */
  void loses(double stalling, long millis, double breaking) {
    stalls = stalling;
    stallMillis = millis;
    breaks = breaking;
  }

  private void drop() {
    open.forEach(FaultProxy::shut);
    open.clear();
  }

  private void accept() {
    while (!closed) {
      Socket from = null;
      try {
        from = door.accept();
        if (cut) {
          shut(from);
          continue;
        }
        if (swallows) {
          open.add(from);
          continue;
        }
        open.add(from);
        Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(to);
        carry(from, to);
        carry(to, from);
      } catch (IOException e) {
        // The door was shut, or nobody is behind it now: the next one may find somebody.
        if (from != null) {
          shut(from);
        }
        if (door.isClosed()) {
          return;
        }
      }
    }
  }

  private void carry(Socket from, Socket to) {
    BlockingQueue<Late> line = new LinkedBlockingQueue<>(1 << 14);
    Thread.ofVirtual().start(() -> take(from, to, line));
    Thread.ofVirtual().start(() -> give(from, to, line));
  }

  private void take(Socket from, Socket to, BlockingQueue<Late> line) {
    byte[] piece = new byte[PIECE];
    try {
      InputStream in = from.getInputStream();
      for (int read; (read = in.read(piece)) >= 0; ) {
        byte[] bytes = java.util.Arrays.copyOf(piece, read);
        line.put(new Late(bytes, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(lateMillis)));
      }
    } catch (IOException | InterruptedException e) {
      shut(to);
    }
    shut(from);
    line.offer(new Late(new byte[0], 0));
  }

  private void give(Socket from, Socket to, BlockingQueue<Late> line) {
    try {
      OutputStream out = to.getOutputStream();
      while (true) {
        Late next = line.take();
        if (next.bytes().length == 0) {
          break;
        }
        TimeUnit.NANOSECONDS.sleep(next.dueNanos() - System.nanoTime());
        if (swallows) {
          continue;
        }
        fail(from, to);
        out.write(next.bytes());
        out.flush();
        carried += next.bytes().length;
      }
    } catch (IOException | InterruptedException e) {
      shut(from);
    }
    shut(to);
  }

  private void fail(Socket from, Socket to) throws InterruptedException {
    double drawn;
    synchronized (chance) {
      drawn = chance.nextDouble();
    }
    if (drawn < breaks) {
      broken++;
      shut(from);
      shut(to);
    } else if (drawn < breaks + stalls) {
      TimeUnit.MILLISECONDS.sleep(stallMillis);
    }
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    drop();
  }
}
