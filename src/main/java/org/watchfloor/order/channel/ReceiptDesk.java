package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.account.SignIn;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.order.channel.MessageFact.MessageDelivered;
import org.watchfloor.order.channel.MessageFact.MessageLost;

/**
 * Where peers tell later what became of messages they took. One may be told of before the answer
 * that named it is written down; it is kept until then. Any thread but the JavaFX thread: it waits
 * for the disk.
 */
@Singleton
public final class ReceiptDesk {
  /** So many are kept that nobody here knows: of another client of the same gateway. */
  private static final int KEPT = 2000;

  private final Journal journal;
  private final SignIn signIn;
  private final MessageStore store;
  private final Set<MessageFollower> followers;
  private final Map<String, String> awaited = new HashMap<>();
  private final Map<String, Receipt> early =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Receipt> eldest) {
          return size() > KEPT;
        }
      };
  private boolean read;

  private record Receipt(boolean arrived, String said) {}

  @Inject
  ReceiptDesk(Journal journal, SignIn signIn, MessageStore store, Set<MessageFollower> followers) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.followers = followers;
  }

  /**
   * A peer tells of a message, or a part.
   *
   * @param peerId what the peer calls it
   * @param arrived whether it arrived
   * @param said the peer's word for it
   */
  public synchronized void told(String peerId, boolean arrived, String said) {
    readOnce();
    String id = awaited.get(peerId);
    if (id == null) {
      early.put(peerId, new Receipt(arrived, said));
    } else {
      // Awaited until it is on disk: where it cannot be written the peer tells again.
      write(id, peerId, new Receipt(arrived, said));
      awaited.remove(peerId);
    }
  }

  /** A peer took a message and is to tell of it under these names. */
  synchronized void expect(String id, List<String> peerIds) {
    readOnce();
    for (String peerId : peerIds) {
      Receipt known = early.get(peerId);
      if (known == null) {
        awaited.put(peerId, id);
      } else {
        write(id, peerId, known);
        early.remove(peerId);
      }
    }
  }

  /** Whether anything is awaited. */
  synchronized boolean waiting() {
    readOnce();
    return !awaited.isEmpty();
  }

  private void readOnce() {
    if (read) {
      return;
    }
    read = true;
    for (OutboxMessage one : store.awaited(journal.numbering())) {
      one.receipts().peerIds().stream()
          .filter(peerId -> !one.receipts().arrived().containsKey(peerId))
          .forEach(peerId -> awaited.put(peerId, one.id()));
    }
  }

  private void write(String id, String peerId, Receipt receipt) {
    MessageFact fact =
        receipt.arrived()
            ? new MessageDelivered(peerId, receipt.said())
            : new MessageLost(peerId, receipt.said());
    Draft draft =
        new Draft(new Actor(Outbox.MACHINE, signIn.actor().seat())).fact(store.subject(id), fact);
    store
        .find(id)
        .ifPresent(found -> followers.forEach(one -> one.follow(draft, found.state(), fact)));
    journal.append(draft);
  }
}
