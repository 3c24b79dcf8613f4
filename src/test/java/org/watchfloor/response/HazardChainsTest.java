package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.response.chain.HazardChains;
import org.watchfloor.response.chain.Prompt;
import org.watchfloor.response.plan.ResponseLevel;

/** What a hazard in force makes officers look at next. */
class HazardChainsTest {
  private FloodDesk desk;
  private HazardChains chains;

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = new FloodDesk(folder.resolve("dh"), "ZS-DH");
    chains = desk.station.get(HazardChains.class);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private List<Prompt> prompts() {
    return chains.prompts(Language.ZH);
  }

  @Test
  void nothingIsAskedWhileNothingIsInForce() {
    assertThat(prompts()).isEmpty();
  }

  @Test
  void aTyphoonAsksForRainFloodAndOutageInThatOrder() {
    desk.responses.start(desk.start(ResponseLevel.IV));
    List<String> links = prompts().stream().map(Prompt::because).distinct().toList();
    assertThat(links).containsSubsequence("台风", "暴雨", "洪水");
    assertThat(links).contains("断电断网断路").doesNotContain("森林火灾");
    assertThat(prompts()).allMatch(one -> one.open(desk.clock.instant()));
  }

  @Test
  void whatWasLookedAtGoesToTheEndAndIsAskedAgainAfterAWhile() {
    desk.responses.start(desk.start(ResponseLevel.IV));
    Prompt first = prompts().getFirst();
    chains.looked(first.check(), "全部回港");
    Prompt last = prompts().getLast();
    assertThat(last.check()).isEqualTo(first.check());
    assertThat(last.last().orElseThrow().found()).isEqualTo("全部回港");
    assertThat(last.open(desk.clock.instant())).isFalse();
    assertThat(desk.station.timeline()).anyMatch(line -> line.contains("全部回港"));
    desk.clock.move(Duration.ofHours(3));
    assertThat(prompts().getFirst().check()).isEqualTo(first.check());
  }

  @Test
  void aLookWithoutAFindingIsRefused() {
    assertThatThrownBy(() -> chains.looked("TYPHOON-VESSELS", " "))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> chains.looked("NOTHING", "ok")).isInstanceOf(RefusedException.class);
  }
}
