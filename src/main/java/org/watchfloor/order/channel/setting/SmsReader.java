package org.watchfloor.order.channel.setting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads the gateway of text messages from its row. Pure. */
final class SmsReader {
  private static final List<String> BOTH = List.of("protocol", "sender", "receipts");
  private static final List<String> SMPP = List.of("user", "system_type");
  private static final List<String> CMPP =
      List.of("version", "sp_id", "service_id", "fee_payer", "fee_type", "fee_code");

  /** What may stand in the row, besides the peer and the pace. */
  static final String[] KEYS =
      Stream.of(BOTH, SMPP, CMPP).flatMap(List::stream).toArray(String[]::new);

  private static final int LONGEST_ENTERPRISE = 6;
  private static final int LONGEST_SERVICE = 10;
  private static final int LONGEST_SENDER = 21;
  private static final int LAST_PAYER = 3;

  private final Row row;
  private final Path folder;
  private final ChannelDefaults defaults;

  SmsReader(Row row, Path folder, ChannelDefaults defaults) {
    this.row = row;
    this.folder = folder;
    this.defaults = defaults;
  }

  SmsSetting read(Pace pace) {
    boolean cmpp = spoken().equals("cmpp");
    for (String foreign : cmpp ? SMPP : CMPP) {
      if (row.has(foreign)) {
        row.fault(foreign, Message.of("channel.fault.foreign", foreign, cmpp ? "CMPP" : "SMPP"));
      }
    }
    return new SmsSetting(
        cmpp ? enterprise() : PeerReader.read(row, folder),
        cmpp ? cmpp() : new SmsProtocol.Smpp(optional("system_type")),
        cmpp ? fitting("sender", LONGEST_SENDER) : optional("sender"),
        !row.has("receipts") || row.yes("receipts"),
        pace);
  }

  private String spoken() {
    String spoken = optional("protocol").toLowerCase(Locale.ROOT);
    if (!Set.of("", "smpp", "cmpp").contains(spoken)) {
      row.fault("protocol", Message.of("channel.fault.protocol", spoken));
    }
    return spoken;
  }

  private SmsProtocol.Cmpp cmpp() {
    String wanted = row.text("version");
    Optional<CmppVersion> version =
        Arrays.stream(CmppVersion.values()).filter(one -> one.written().equals(wanted)).findFirst();
    if (version.isEmpty()) {
      row.fault("version", Message.of("channel.fault.cmppVersion", wanted));
    }
    SmsProtocol.Fee otherwise = defaults.fee();
    return new SmsProtocol.Cmpp(
        version.orElse(CmppVersion.V2),
        row.has("service_id") ? fitting("service_id", LONGEST_SERVICE) : "",
        new SmsProtocol.Fee(
            row.has("fee_payer")
                ? PaceReader.count(row, "fee_payer", 0, LAST_PAYER)
                : otherwise.payer(),
            row.has("fee_type") ? fitting("fee_type", 2) : otherwise.type(),
            row.has("fee_code") ? fitting("fee_code", LONGEST_ENTERPRISE) : otherwise.code()));
  }

  /** The peer under the number of the enterprise; there is none without a password. */
  private Peer enterprise() {
    if (!row.has("secret")) {
      row.fault("secret", Message.of("rule.reason.missing", "secret"));
    }
    return PeerReader.read(row, folder, fitting("sp_id", LONGEST_ENTERPRISE));
  }

  /** What a field of the protocol has room for. */
  private String fitting(String key, int most) {
    String written = row.text(key);
    if (written.length() > most || !written.matches("\\p{Graph}*")) {
      row.fault(key, Message.of("channel.fault.octets", key, most));
    }
    return written;
  }

  private String optional(String key) {
    return row.has(key) ? row.text(key) : "";
  }
}
