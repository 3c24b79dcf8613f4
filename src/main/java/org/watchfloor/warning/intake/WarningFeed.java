package org.watchfloor.warning.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Settings;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.cap.CapFeed;

/**
 * Asks an address for warnings where there is a network: a message itself, or a list (Atom, RSS) of
 * messages on the same server. Off until somebody sets an address. A server that does not answer is
 * asked less and less often, and named once.
 */
@Singleton
public final class WarningFeed implements ScheduledJob {
  private static final Logger LOG = LoggerFactory.getLogger(WarningFeed.class);
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  /** So many new messages are fetched in one round; the rest follows in the next. */
  private static final int MOST = 50;

  /** After so many in one round that did not answer the rest waits for the next. */
  private static final int GIVEN_UP = 3;

  private static final String FEED = "warning/feed";

  private final Settings settings;
  private final WarningService warnings;
  private final RefusedOnce refused;
  private final Tasks tasks;
  private final FeedClient client;
  private final Set<URI> done = new HashSet<>();
  private final Set<String> elsewhere = new HashSet<>();
  private volatile int failures;
  private volatile Optional<Message> trouble = Optional.empty();
  private volatile boolean asked;

  @Inject
  WarningFeed(
      Settings settings,
      WarningService warnings,
      RefusedOnce refused,
      Tasks tasks,
      FeedClient client) {
    this.settings = settings;
    this.warnings = warnings;
    this.refused = refused;
    this.tasks = tasks;
    this.client = client;
  }

  /** The address that is asked, as it was typed; empty for none. */
  public String address() {
    return settings.get(FEED, "");
  }

  /**
   * Asks another address from now on; empty asks none.
   *
   * @throws RefusedException if it is no address of the web
   */
  public void ask(String address) {
    String plain = address.strip();
    if (!plain.isEmpty()) {
      uri(plain);
    }
    settings.keep(FEED, plain);
    failures = 0;
    asked = false;
    trouble = Optional.empty();
  }

  /** Why it cannot be asked now; empty if it can. */
  Optional<Message> trouble() {
    return trouble;
  }

  /** Whether it was asked since it was chosen. */
  boolean asked() {
    return asked;
  }

  @Override
  public Message name() {
    return Message.of("warning.task.feed");
  }

  /** Twice as long after each failure, up to ten minutes. */
  @Override
  public Duration period() {
    Duration pause = PAUSE.multipliedBy(1L << Math.min(failures, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  @Override
  public synchronized void run(Progress progress) {
    String address = address();
    if (address.isEmpty()) {
      return;
    }
    try {
      URI from = uri(address);
      byte[] bytes = client.fetch(from);
      Optional<CapFeed.Links> links = CapFeed.links(from, bytes);
      if (links.isEmpty()) {
        take(name(from), bytes);
        well();
      } else {
        tellElsewhere(from, links.get().elsewhere());
        takeAll(links.get().here(), progress);
      }
    } catch (RefusedException e) {
      failed(e);
    }
    asked = true;
  }

  /** One that cannot be had keeps no other from coming in; it is asked for again each round. */
  private void takeAll(List<URI> links, Progress progress) {
    done.retainAll(links);
    List<RefusedException> missed = new ArrayList<>();
    int fetched = 0;
    int unreachable = 0;
    for (URI link : links) {
      progress.stopIfCancelled();
      if (fetched >= MOST || unreachable >= GIVEN_UP) {
        break;
      }
      if (done.contains(link)) {
        continue;
      }
      fetched++;
      try {
        take(name(link), client.fetch(link));
        done.add(link);
      } catch (FeedClient.Unreachable e) {
        unreachable++;
        missed.add(e);
      } catch (RefusedException e) {
        missed.add(e);
      }
    }
    if (missed.isEmpty()) {
      well();
    } else if (missed.size() == 1) {
      failed(missed.getFirst());
    } else {
      failed(
          new RefusedException(
              Message.of("warning.refused.missed", missed.size(), missed.getFirst().said()),
              missed.getFirst()));
    }
  }

  /** Messages on another server are not fetched: whoever keeps the list could lead anywhere. */
  private void tellElsewhere(URI from, List<String> hosts) {
    for (String host : hosts) {
      if (elsewhere.add(from + " " + host)) {
        tasks.report(RefusedException.of("warning.refused.elsewhere", from, host));
      }
    }
  }

  private void take(String name, byte[] bytes) {
    try {
      warnings.check(name, bytes);
    } catch (RefusedException e) {
      refused.tell(name, bytes, e);
      return;
    }
    warnings.take(name, bytes, Way.FEED);
  }

  private void well() {
    failures = 0;
    trouble = Optional.empty();
  }

  private void failed(RefusedException why) {
    failures++;
    LOG.info("Feed, failure {}: {}", failures, why.getMessage());
    if (trouble.isEmpty()) {
      tasks.report(why);
    }
    trouble = Optional.of(why.said());
  }

  private static URI uri(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !Set.of("http", "https").contains(scheme)) {
        throw RefusedException.of("warning.refused.address", address);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new RefusedException(Message.of("warning.refused.address", address), e);
    }
  }

  private static String name(URI from) {
    String path = String.valueOf(from.getPath());
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? from.getHost() : last;
  }
}
