package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.FactRegistry;
import org.watchfloor.journal.HybridTime;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Transfers written in version 1 of their facts come to what they meant then. */
class OldTransferFactsTest {
  private static final Instant THEN = Instant.parse("2026-07-20T02:10:00Z");
  private static final String ASKED_BACK = "{\"by\":\"2026-08-01\"}";
  private static final String SIGNED =
      "{\"receiver\":\"现场\",\"receipts\":[{\"item\":\"2010101\",\"accepted\":6,\"damaged\":0}]}";

  @TempDir Path folder;
  private TestStation station;
  private @Nullable TransferOrder folded;
  private long number;

  @BeforeEach
  void open() {
    station = SupplyTestDistrict.open(folder.resolve("a"), "ZS-DH", new HandClock());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private void then(String fact, String data) throws JsonProcessingException {
    number++;
    Entry entry =
        new Entry(
            new EntryId("ZS-DH", 1, number),
            new HybridTime((THEN.toEpochMilli() << 16) + number),
            THEN,
            THEN,
            new Actor("值班员甲", "1"),
            new Subject(TransferService.KIND, "ZS-DH-DB260720-001"),
            List.of(),
            fact,
            1,
            "0".repeat(64),
            new ObjectMapper().readTree(data),
            "",
            "");
    folded =
        TransferFold.apply(
            folded, new Recorded(entry, station.get(FactRegistry.class).read(entry).orElseThrow()));
  }

  private TransferOrder order() {
    return Objects.requireNonNull(folded);
  }

  private void asked() throws JsonProcessingException {
    then(
        "TransferRequested",
        "{\"from\":\"W1\",\"to\":{\"kind\":\"INCIDENT\",\"id\":\"I1\",\"name\":\"示例路\"},"
            + "\"purpose\":\"\",\"lines\":[{\"item\":\"2010101\",\"quantity\":6}]}");
  }

  private void signed() throws JsonProcessingException {
    asked();
    then(
        "TransferIssued",
        "{\"batches\":[{\"item\":\"2010101\",\"batch\":\"2026A\",\"quantity\":6}]}");
    then("TransferDeparted", "{\"carrier\":\"\",\"plate\":\"\",\"phone\":\"\"}");
    then("TransferSigned", SIGNED);
  }

  private void stepped(TransferState state) throws JsonProcessingException {
    then("TransferStepped", "{\"state\":\"" + state + "\",\"note\":\"说明\"}");
  }

  private void back(long quantity) throws JsonProcessingException {
    then(
        "TransferReturned",
        "{\"receipts\":[{\"item\":\"2010101\",\"accepted\":"
            + quantity
            + ",\"damaged\":0}],\"note\":\"\"}");
  }

  @Test
  void oneLotWasTheLastWord() throws JsonProcessingException {
    signed();
    stepped(TransferState.DISTRIBUTED);
    then("TransferReturnAsked", ASKED_BACK);
    back(4);
    assertThat(order().state()).isEqualTo(TransferState.RETURNED);
    assertThat(order().contradictory()).isFalse();
    assertThat(order().handling().returned("2010101").accepted()).isEqualTo(4);
  }

  @Test
  void whoWroteItOffSaidNothingOfLots() throws JsonProcessingException {
    signed();
    then("TransferReturnAsked", ASKED_BACK);
    stepped(TransferState.WRITTEN_OFF);
    assertThat(order().state()).isEqualTo(TransferState.WRITTEN_OFF);
    assertThat(order().progress().note()).isEqualTo("说明");
    assertThat(order().contradictory()).isFalse();
  }

  @Test
  void draftsThatWereCountedAndTheirCopiesCountNoMore() throws JsonProcessingException {
    asked();
    then("TransferPrinted", "{\"print\":1}");
    then("TransferIssued", "{\"batches\":[]}");
    then("TransferPrinted", "{\"print\":2}");
    assertThat(order().handling().prints()).isZero();
    then("TransferPrinted", "{\"print\":1}");
    then("TransferPrinted", "{\"print\":2}");
    assertThat(order().handling().prints()).isEqualTo(2);
    assertThat(order().contradictory()).isFalse();
  }

  @Test
  void afterADecisionNothingWasOwed() throws JsonProcessingException {
    signed();
    then("TransferReturnAsked", ASKED_BACK);
    then("TransferSigned", SIGNED);
    String due = order().reachedBy(TransferState.RETURN_DUE);
    assertThat(order().contradictory()).isTrue();
    then(
        "TransferDecided",
        "{\"outcome\":\"SIGNED\",\"batches\":[{\"item\":\"2010101\",\"batch\":\"2026A\","
            + "\"quantity\":6}],\"receipts\":[{\"item\":\"2010101\",\"accepted\":6,\"damaged\":0}],"
            + "\"reason\":\"一车\",\"settles\":[{\"rule\":\"supply.conflict.step\",\"counts\":\""
            + due
            + "\",\"against\":\""
            + new EntryId("ZS-DH", 1, number)
            + "\"}]}");
    assertThat(order().state()).isEqualTo(TransferState.SIGNED);
    assertThat(order().handling().returnBy()).isNull();
    stepped(TransferState.DISTRIBUTED);
    then("TransferSettled", "{\"note\":\"\"}");
    assertThat(order().state()).isEqualTo(TransferState.SETTLED);
    assertThat(order().contradictory()).isFalse();
  }
}
