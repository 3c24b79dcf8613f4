package org.watchfloor.order.channel.setting;

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
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Limit;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads {@code channels.yaml}. Pure. */
final class ChannelReader {
  private static final String[] PACE = PaceReader.KEYS;
  private static final String[] PEER = PeerReader.KEYS;
  private static final String[] CALL = {
    "host", "port", "transport", "user", "secret", "domain", "phone", "phones", "prefix", "ring"
  };
  private static final String NUMBER = "[0-9A-Za-z*#+._-]{1,40}";
  private static final Duration RING = Duration.ofSeconds(45);

  private final RuleSheet sheet;
  private final Path folder;
  private final ChannelDefaults defaults;

  /**
   * @param folder what the names of files begin at
   * @param defaults what holds where a channel says nothing
   */
  ChannelReader(RuleSheet sheet, Path folder, ChannelDefaults defaults) {
    this.sheet = sheet;
    this.folder = folder;
    this.defaults = defaults;
  }

  /** The defaults that come with the program. */
  static ChannelDefaults defaults(RuleSheet sheet, String text) {
    Map<ChannelKind, Pace> paces = new EnumMap<>(ChannelKind.class);
    Map<RobotForm, List<Limit>> robots = new EnumMap<>(RobotForm.class);
    SmsProtocol.Fee fee = new SmsProtocol.Fee(0, "", "");
    for (Row root : sheet.root(text, "version", "kinds", "robots", "cmpp").stream().toList()) {
      for (Row row : root.rows("kinds", with(PACE, "kind", "source", "status"))) {
        paces.put(row.constant("kind", ChannelKind.class), PaceReader.whole(row));
      }
      for (Row row : root.rows("robots", "form", "per_minute", "per_second", "source", "status")) {
        robots.put(row.constant("form", RobotForm.class), PaceReader.limits(row));
      }
      for (Row row :
          root.row("cmpp", "fee_payer", "fee_type", "fee_code", "source", "status").stream()
              .toList()) {
        fee =
            new SmsProtocol.Fee(
                PaceReader.count(row, "fee_payer", 0, 3),
                row.text("fee_type"),
                row.text("fee_code"));
      }
    }
    return new ChannelDefaults(paces, robots, fee);
  }

  /** The settings, as far as they could be read; what is wrong stands on the sheet. */
  Optional<ChannelSettings> read(String text) {
    return sheet
        .root(text, "version", "email", "sms", "webhooks", "call")
        .map(root ->
            new ChannelSettings(
                part(root, "email", with(with(PEER, PACE), "from")).map(this::mail),
                part(root, "sms", with(with(PEER, PACE), SmsReader.KEYS)).map(this::sms),
                robots(root),
                part(root, "call", with(PACE, CALL)).map(this::call),
                defaults.paces()));
  }

  private static Optional<Row> part(Row root, String key, String... keys) {
    return root.has(key) ? root.row(key, keys) : Optional.empty();
  }

  private MailSetting mail(Row row) {
    String from = row.text("from");
    if (!from.isEmpty() && !from.matches("[^@\\s]+@[^@\\s]+")) {
      row.fault("from", Message.of("channel.fault.from", from));
    }
    return new MailSetting(PeerReader.read(row, folder), from, pace(row, ChannelKind.EMAIL));
  }

  private SmsSetting sms(Row row) {
    return new SmsReader(row, folder, defaults).read(pace(row, ChannelKind.SMS));
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
        PeerReader.port(row),
        transport.equals("tcp"),
        dialled(row, "user"),
        PeerReader.secret(row, folder),
        row.has("domain") ? row.text("domain") : row.text("host"),
        dialled(row, "phone"),
        phones,
        row.has("prefix") ? dialled(row, "prefix") : "",
        PaceReader.length(row, "ring", RING),
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
      RobotForm form = row.constant("form", RobotForm.class);
      Pace otherwise = defaults.pace(ChannelKind.WEBHOOK).with(defaults.robot(form));
      robots.add(
          new RobotSetting(
              name,
              form,
              url(row),
              new SecretFile(folder.resolve(row.text("token"))),
              row.has("sign")
                  ? Optional.of(new SecretFile(folder.resolve(row.text("sign"))))
                  : Optional.empty(),
              PaceReader.of(row, otherwise)));
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

  private Pace pace(Row row, ChannelKind kind) {
    return PaceReader.of(row, defaults.pace(kind));
  }

  private static String optional(Row row, String key) {
    return row.has(key) ? row.text(key) : "";
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
