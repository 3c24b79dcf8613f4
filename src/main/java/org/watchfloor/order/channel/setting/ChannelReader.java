package org.watchfloor.order.channel.setting;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.RuleSheet;
import org.watchfloor.incident.rule.RuleSheet.Row;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Pace;

/** Reads {@code channels.yaml}. Pure. */
final class ChannelReader {
  private static final String[] PACE = {
    "parallel", "connect", "answer", "first_pause", "longest_pause", "expiry"
  };
  private static final String[] PEER = {"host", "port", "tls", "user", "secret", "ca"};
  private static final String[] CALL = {
    "host", "port", "transport", "user", "secret", "domain", "phone", "phones", "prefix", "ring"
  };
  private static final String NUMBER = "[0-9A-Za-z*#+._-]{1,40}";
  private static final Duration RING = Duration.ofSeconds(45);
  private static final int MOST_AT_ONCE = 64;
  private static final int LAST_PORT = 65_535;

  private final RuleSheet sheet;
  private final Path folder;
  private final Map<ChannelKind, Pace> defaults;

  /**
   * @param folder what the names of files begin at
   * @param defaults what holds where a channel says nothing
   */
  ChannelReader(RuleSheet sheet, Path folder, Map<ChannelKind, Pace> defaults) {
    this.sheet = sheet;
    this.folder = folder;
    this.defaults = defaults;
  }

  /** The defaults that come with the program. */
  static Map<ChannelKind, Pace> defaults(RuleSheet sheet, String text) {
    Map<ChannelKind, Pace> found = new EnumMap<>(ChannelKind.class);
    sheet
        .root(text, "version", "kinds")
        .ifPresent(root -> {
          for (Row row : root.rows("kinds", with(PACE, "kind", "source", "status"))) {
            found.put(
                row.constant("kind", ChannelKind.class),
                new Pace(
                    count(row, "parallel", 1, MOST_AT_ONCE),
                    row.length("connect"),
                    row.length("answer"),
                    row.length("first_pause"),
                    row.length("longest_pause"),
                    row.length("expiry")));
          }
        });
    return found;
  }

  /** The settings, as far as they could be read; what is wrong stands on the sheet. */
  Optional<ChannelSettings> read(String text) {
    return sheet
        .root(text, "version", "email", "sms", "webhooks", "call")
        .map(root ->
            new ChannelSettings(
                part(root, "email", with(with(PEER, PACE), "from")).map(this::mail),
                part(root, "sms", with(with(PEER, PACE), "sender", "system_type", "receipts"))
                    .map(this::sms),
                robots(root),
                part(root, "call", with(PACE, CALL)).map(this::call),
                defaults));
  }

  private static Optional<Row> part(Row root, String key, String... keys) {
    return root.has(key) ? root.row(key, keys) : Optional.empty();
  }

  private MailSetting mail(Row row) {
    String from = row.text("from");
    if (!from.isEmpty() && !from.matches("[^@\\s]+@[^@\\s]+")) {
      row.fault("from", Message.of("channel.fault.from", from));
    }
    return new MailSetting(peer(row), from, pace(row, ChannelKind.EMAIL));
  }

  private SmsSetting sms(Row row) {
    return new SmsSetting(
        peer(row),
        optional(row, "sender"),
        optional(row, "system_type"),
        !row.has("receipts") || row.yes("receipts"),
        pace(row, ChannelKind.SMS));
  }

  private CallSetting call(Row row) {
    String transport = optional(row, "transport");
    if (!Set.of("", "udp", "tcp").contains(transport)) {
      row.fault("transport", Message.of("channel.fault.transport", transport));
    }
    Map<String, String> phones = new TreeMap<>();
    for (Row one : row.rows("phones", "seat", "phone")) {
      phones.put(one.text("seat"), dialled(one, "phone"));
    }
    return new CallSetting(
        row.text("host"),
        count(row, "port", 1, LAST_PORT),
        transport.equals("tcp"),
        dialled(row, "user"),
        row.has("secret")
            ? Optional.of(new SecretFile(folder.resolve(row.text("secret"))))
            : Optional.empty(),
        row.has("domain") ? row.text("domain") : row.text("host"),
        dialled(row, "phone"),
        phones,
        row.has("prefix") ? dialled(row, "prefix") : "",
        length(row, "ring", RING),
        pace(row, ChannelKind.CALL));
  }

  /** What can stand before the {@code @} of an exchange's address without being read otherwise. */
  private static String dialled(Row row, String key) {
    String written = row.text(key);
    if (!written.matches(NUMBER)) {
      row.fault(key, Message.of("channel.fault.dialled", written));
    }
    return written;
  }

  private List<RobotSetting> robots(Row root) {
    List<RobotSetting> robots = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Row row : root.rows("webhooks", with(PACE, "name", "form", "url", "token", "sign"))) {
      String name = row.text("name");
      if (!names.add(name)) {
        row.fault("name", Message.of("rule.reason.twice", name));
      }
      robots.add(
          new RobotSetting(
              name,
              row.constant("form", RobotForm.class),
              url(row),
              new SecretFile(folder.resolve(row.text("token"))),
              row.has("sign")
                  ? Optional.of(new SecretFile(folder.resolve(row.text("sign"))))
                  : Optional.empty(),
              pace(row, ChannelKind.WEBHOOK)));
    }
    return robots;
  }

  private static URI url(Row row) {
    String written = row.text("url");
    try {
      URI uri = new URI(written);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && Set.of("http", "https").contains(scheme)) {
        if (uri.getRawQuery() != null) {
          row.fault("url", Message.of("channel.fault.query"));
        }
        return uri;
      }
    } catch (URISyntaxException e) {
      row.fault("url", Message.of("channel.fault.url"));
      return URI.create("http://invalid");
    }
    row.fault("url", Message.of("channel.fault.url"));
    return URI.create("http://invalid");
  }

  private Peer peer(Row row) {
    boolean user = row.has("user");
    if (user && !row.has("secret")) {
      row.fault("user", Message.of("rule.reason.missing", "secret"));
    }
    return new Peer(
        row.text("host"),
        count(row, "port", 1, LAST_PORT),
        row.constant("tls", Tls.class),
        user ? row.text("user") : "",
        row.has("secret")
            ? Optional.of(new SecretFile(folder.resolve(row.text("secret"))))
            : Optional.empty(),
        row.has("ca")
            ? Optional.of(new TrustFile(folder.resolve(row.text("ca"))))
            : Optional.empty());
  }

  private Pace pace(Row row, ChannelKind kind) {
    Pace otherwise = defaults.get(kind);
    if (otherwise == null) {
      throw new IllegalStateException("No defaults for " + kind);
    }
    return new Pace(
        row.has("parallel") ? count(row, "parallel", 1, MOST_AT_ONCE) : otherwise.parallel(),
        length(row, "connect", otherwise.connect()),
        length(row, "answer", otherwise.answer()),
        length(row, "first_pause", otherwise.first()),
        length(row, "longest_pause", otherwise.longest()),
        length(row, "expiry", otherwise.expiry()));
  }

  private static Duration length(Row row, String key, Duration otherwise) {
    if (!row.has(key)) {
      return otherwise;
    }
    Duration length = row.length(key);
    if (length.isZero()) {
      row.fault(key, Message.of("channel.fault.zero", key));
    }
    return length;
  }

  private static String optional(Row row, String key) {
    return row.has(key) ? row.text(key) : "";
  }

  private static int count(Row row, String key, int least, int most) {
    BigDecimal number = row.number(key);
    if (number.stripTrailingZeros().scale() > 0
        || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      row.fault(key, Message.of("channel.fault.range", key, least, most));
      return least;
    }
    return number.intValueExact();
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
