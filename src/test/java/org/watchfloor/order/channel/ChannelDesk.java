package org.watchfloor.order.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.watchfloor.order.OrderDesk;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;

/** A station whose channels are set up for peers of the test. */
public final class ChannelDesk {
  /** What must be found nowhere but in its file. */
  public static final String SECRET = "Geheim-7";

  private ChannelDesk() {}

  /** Opens a station; its folder is made if there is none. */
  public static TestStation open(Path folder, String name, HandClock clock) {
    return OrderDesk.open(folder, name, clock);
  }

  /** Writes the settings into a station's folder, and beside them the file of the secret. */
  public static void setUp(Path folder, String yaml) throws IOException {
    Path secret = folder.resolve("secret.txt");
    if (!Files.exists(secret)) {
      Files.createFile(
          secret,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(secret, SECRET + "\n");
    }
    Files.writeString(folder.resolve("channels.yaml"), yaml);
  }

  /** One round of sending. */
  public static void round(TestStation station) {
    station.get(Sending.class).run(Progress.UNWATCHED);
  }

  /** Queues one and has it tried. */
  public static OutboxMessage sent(
      TestStation station, ChannelKind kind, String address, String text) {
    String id = station.get(Outbox.class).send(kind, address, text, List.of());
    round(station);
    return station.get(Outbox.class).find(id).orElseThrow();
  }
}
