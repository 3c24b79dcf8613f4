package org.watchfloor.order.channel.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Limit;
import org.watchfloor.store.DataFolder;

/** The settings of the channels: what may stand there, and what is said of what may not. */
class ChannelBookTest {
  @TempDir Path temp;
  private DataFolder folder;
  private ChannelBook book;
  private int written;

  @BeforeEach
  void open() {
    DataFolder.create(temp.resolve("a"), "ZS-DH", "示例");
    folder = DataFolder.open(temp.resolve("a"));
    book = new ChannelBook(folder);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  private void write(String yaml) throws IOException {
    Path file = temp.resolve("a").resolve("channels.yaml");
    Files.writeString(file, yaml);
    // Two writings within one tick of a coarse file system must differ.
    Files.setLastModifiedTime(
        file, FileTime.from(Instant.parse("2026-07-20T00:00:00Z").plusSeconds(written++)));
  }

  private void assertFault(String yaml, int line, String... words) throws IOException {
    write(yaml);
    assertThat(book.faults()).isNotEmpty();
    assertThat(book.faults().getFirst().line()).isEqualTo(line);
    assertThat(new Texts(Language.ZH).say(book.faults().getFirst().said())).contains(words);
  }

  @Test
  void withoutAFileNothingIsSetUpAndThatIsNoFault() {
    assertThat(book.faults()).isEmpty();
    assertThat(book.settings().mail()).isEmpty();
    assertThat(book.settings().robots()).isEmpty();
    assertThat(book.settings().expiry(ChannelKind.CALL, "")).isPositive();
  }

  @Test
  void whatIsNotSaidIsAsTheProgramHasIt() throws IOException {
    write(
        """
        version: 1
        email: {host: mail.example.invalid, port: 465, tls: on, from: a@example.invalid, expiry: 30 min}
        """);
    assertThat(book.faults()).isEmpty();
    MailSetting mail = book.settings().mail().orElseThrow();
    assertThat(mail.peer().tls()).isEqualTo(Tls.ON);
    assertThat(mail.pace().parallel()).isEqualTo(4);
    assertThat(mail.pace().connect()).isEqualTo(Duration.ofSeconds(5));
    assertThat(book.settings().expiry(ChannelKind.EMAIL, "x@y")).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void faultsNameTheLineTheReasonAndWhatMayStandThere() throws IOException {
    assertFault("email:\n  host: h\n  prot: 25\n", 3, "prot", "host, port");
    assertFault("email: {host: h, port: 99999, tls: off, from: a@b}", 1, "1 到 65535");
    assertFault("email:\n  host: h\n  port: 25\n  tls: maybe\n  from: a@b", 4, "STARTTLS");
    assertFault("email: {host: h, port: 25, tls: off, from: nobody}", 1, "不是邮箱地址");
    assertFault("email: {host: h, port: 25, tls: off, from: a@b, user: u}", 1, "secret");
    assertFault("sms: {host: h, port: 25, tls: off, parallel: 1.5}", 1, "parallel");
    assertFault("sms: {host: h, port: 25, tls: off, answer: 0 s}", 1, "answer");
    assertFault("sms: {host: h, port: 25, tls: off, answer: soon}", 1, "20 s");
    assertFault("webhooks:\n  - {name: 群, form: qq, url: \"http://h/x\", token: t}", 2, "DINGTALK");
    assertFault(
        """
        webhooks:
          - {name: 群, form: wecom, url: "http://h/x", token: t}
          - {name: 群, form: wecom, url: "http://h/x", token: t}
        """,
        3,
        "两次");
    assertFault("fax: {}", 1, "fax");
    assertFault("email: [", 1, "YAML");
  }

  @Test
  void aKeyInTheAddressIsRefusedAndNotRepeated() throws IOException {
    assertFault(
        "webhooks:\n  - {name: 群, form: wecom, url: \"http://h/x?key=geheim\", token: t}",
        2,
        "不要带密钥");
    assertThat(book.faults().toString()).doesNotContain("geheim");
    assertFault("webhooks:\n  - {name: 群, form: wecom, url: \"geheim\", token: t}", 2, "http://");
    assertThat(book.faults().toString()).doesNotContain("geheim");
  }

  @Test
  void aFaultLeavesWhatHeldBeforeAndAChangeCountsAtOnce() throws IOException {
    write("sms: {host: one, port: 2775, tls: off}");
    assertThat(book.settings().sms().orElseThrow().peer().host()).isEqualTo("one");
    write("sms: {host: two, port: x, tls: off}");
    assertThat(book.settings().sms().orElseThrow().peer().host()).isEqualTo("one");
    assertThat(book.faults()).isNotEmpty();
    write("sms: {host: two, port: 2775, tls: off}");
    assertThat(book.settings().sms().orElseThrow().peer().host()).isEqualTo("two");
    assertThat(book.faults()).isEmpty();
    Files.delete(book.file());
    assertThat(book.settings().sms()).isEmpty();
  }

  @Test
  void aGatewayMaySpeakCmppAndWhatThatNeedsMustBeThere() throws IOException {
    String good =
        "sms: {protocol: cmpp, version: 3.0, host: h, port: 7890, tls: off, sp_id: \"900001\","
            + " secret: s.txt, service_id: HELP, sender: \"10690000\", per_second: 20}";
    write(good);
    assertThat(book.faults()).isEmpty();
    SmsSetting sms = book.settings().sms().orElseThrow();
    assertThat(sms.protocol())
        .isEqualTo(
            new SmsProtocol.Cmpp(CmppVersion.V3, "HELP", new SmsProtocol.Fee(2, "01", "000000")));
    assertThat(sms.peer().user()).isEqualTo("900001");
    assertThat(sms.pace().limits()).containsExactly(new Limit(20, Duration.ofSeconds(1)));
    assertFault(good.replace("3.0", "1.2"), 1, "2.0 或 3.0");
    assertFault(good.replace("\"900001\"", "\"9000012\""), 1, "sp_id", "6");
    assertFault(good.replace("HELP", "求助"), 1, "service_id");
    assertFault(good.replace(" secret: s.txt,", ""), 1, "secret");
    assertFault(good.replace("sender: \"10690000\", ", ""), 1, "sender");
    assertFault(good.replace("sp_id", "user"), 1, "user");
    assertFault(good.replace("protocol: cmpp", "protocol: sgip"), 1, "smpp 或 cmpp");
    assertFault(good.replace("protocol: cmpp, ", ""), 1, "SMPP");
    assertFault(good.replace("per_second: 20", "per_second: 0"), 1, "per_second");
  }

  @Test
  void whatTheServicesTakeOfARobotIsKnownAndAStationMaySayLess() throws IOException {
    write(
        """
        webhooks:
          - {name: 甲, form: dingtalk, url: "http://h/x", token: t}
          - {name: 乙, form: feishu, url: "http://h/x", token: t}
          - {name: 丙, form: wecom, url: "http://h/x", token: t, per_minute: 5}
        """);
    assertThat(book.settings().robots())
        .extracting(robot -> robot.pace().limits())
        .containsExactly(
            List.of(new Limit(20, Duration.ofMinutes(1))),
            List.of(new Limit(100, Duration.ofMinutes(1)), new Limit(5, Duration.ofSeconds(1))),
            List.of(new Limit(5, Duration.ofMinutes(1))));
  }
}
