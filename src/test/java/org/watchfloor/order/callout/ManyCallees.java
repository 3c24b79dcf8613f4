package org.watchfloor.order.callout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.sms.cmpp.CmppGateway;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.support.TestStation;

/** A call-out by text message to many places, and what must hold of it after an accident. */
public final class ManyCallees {
  private ManyCallees() {}

  /** Sets up a gateway, registers so many places with one post each, and queues a text for each. */
  public static String queue(TestStation station, Path folder, int port, int many)
      throws IOException {
    ChannelDesk.setUp(
        folder,
        """
        sms: {protocol: cmpp, version: "2.0", host: 127.0.0.1, port: %d, tls: off, sp_id: "900001",
              secret: secret.txt, sender: "10690000", connect: 5 s, answer: 90 s, parallel: 4}
        """
            .formatted(port));
    List<OrgUnit> units = new ArrayList<>();
    List<Contact> contacts = new ArrayList<>();
    units.add(new OrgUnit("HQ", "示例区防指", UnitKind.HEADQUARTERS, null, null, null));
    for (int i = 1; i <= many; i++) {
      String unit = "T" + i;
      units.add(new OrgUnit(unit, "第 " + i + " 镇", UnitKind.TOWN, "HQ", null, null));
      contacts.add(new Contact("C" + i, "主要负责人", unit, number(i), null, null, null, null, null));
    }
    station.get(RegionService.class).registerUnits(units);
    station.get(RegionService.class).registerContacts(contacts);
    List<String> towns = units.stream().skip(1).map(OrgUnit::number).toList();
    String number =
        station
            .get(CalloutService.class)
            .start(
                new NewCallout(
                    "暴雨红色预警",
                    "未来 3 小时降雨量将达 100 毫米以上。",
                    CalloutBasis.FREE,
                    station
                        .get(RollCaller.class)
                        .of(new Chosen(towns, List.of(), List.of(), List.of(), 0, false)),
                    CalloutDesk.POST,
                    null));
    assertThat(station.get(MessageRound.class).send(number).sent()).hasSize(many);
    return number;
  }

  private static String number(int which) {
    return "0000000%04d".formatted(which);
  }

  /**
   * Nobody is lost, nobody is said to have been told who was not, nobody was told twice.
   *
   * @param uncertain at most so many may be in doubt
   */
  public static void assertHonest(
      TestStation station, CmppGateway gateway, int many, int uncertain) {
    Map<String, Integer> told = new HashMap<>();
    gateway
        .taken()
        .forEach(one -> {
          assertThat(new String(one.words(), StandardCharsets.UTF_16BE)).contains("暴雨红色预警");
          told.merge(one.to(), 1, Integer::sum);
        });
    assertThat(told.values()).as("nobody is told twice").allMatch(one -> one == 1);
    Set<String> known = new HashSet<>();
    int doubtful = 0;
    for (OutboxMessage one : station.get(Outbox.class).list()) {
      String number = one.message().address();
      known.add(number);
      switch (one.state()) {
        case ACCEPTED -> assertThat(told).containsKey(number);
        case UNCERTAIN -> doubtful++;
        default -> throw new AssertionError(number + " " + one.state());
      }
    }
    for (int i = 1; i <= many; i++) {
      assertThat(known).as("nobody is lost").contains(number(i));
    }
    assertThat(doubtful).as("in doubt").isBetween(0, uncertain);
    assertThat(told.size()).isBetween(many - doubtful, known.size());
    assertThat(station.get(Outbox.class).counts().keySet())
        .isSubsetOf(MessageState.ACCEPTED, MessageState.UNCERTAIN);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    Map<String, List<?>> before = new HashMap<>(station.tables());
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).as("the tables hold what the entries say").isEqualTo(before);
  }
}
