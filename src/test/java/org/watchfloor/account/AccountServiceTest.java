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
}
