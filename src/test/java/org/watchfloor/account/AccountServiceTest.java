package org.watchfloor.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class AccountServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();

  @Test
  void everyEntryAfterAChangeIsTheNewOfficers() {
    try (TestStation station =
        TestStation.open(temp.resolve("dh"), "ZS-DH", clock, new AccountModule())) {
      AccountService service = station.get(AccountService.class);
      service.signIn("值班员甲", "1");
      clock.move(Duration.ofMinutes(1));
      service.signIn(" 值班员乙 ", "2");
      assertThat(service.officers()).extracting(Officer::post).containsExactly("值班员乙", "值班员甲");
      assertThat(station.journal().at(station.journal().positions(EntryQuery.all())))
          .extracting(recorded -> recorded.entry().actor().officer())
          .containsExactly("值班员甲", "值班员乙");
      assertThatThrownBy(() -> service.signIn(" ", "1")).isInstanceOf(RefusedException.class);
      assertThat(station.get(SignIn.class).actor().officer()).isEqualTo("值班员乙");
    }
  }

  @Test
  void nobodyTakesTheSeatWithoutAnEntry() {
    try (TestStation station =
        TestStation.open(temp.resolve("dh"), "ZS-DH", clock, new AccountModule())) {
      SignIn signIn = station.get(SignIn.class);
      assertThat(station.journal().size()).as("going on as the seat was left").isZero();
      signIn.change("值班员乙", "1");
      assertThat(station.timeline()).containsExactly("值班员乙 登录，席位：1");
      signIn.begin("值班员丙", "1");
      assertThatThrownBy(() -> signIn.change("岗".repeat(65), "1"))
          .isInstanceOf(RefusedException.class);
      assertThat(signIn.actor().officer()).isEqualTo("值班员乙");
      assertThat(station.journal().size()).isEqualTo(1);
    }
  }

  @Test
  void whoCannotBeWrittenDownDoesNotTakeTheSeat() {
    try (TestStation station =
        TestStation.open(temp.resolve("dh"), "ZS-DH", clock, new AccountModule())) {
      SignIn signIn = station.get(SignIn.class);
      station.journal().close();
      assertThatThrownBy(() -> signIn.change("值班员乙", "1")).isInstanceOf(RefusedException.class);
      assertThat(signIn.actor().officer()).isEqualTo("值班员甲");
    }
  }
}
