package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works on what, from the command line. */
class ClaimVerbsTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String incident = "";

  @BeforeEach
  void oneIncident() {
    done("init", "--station", "ZS-DH", "--name", "示例");
    incident =
        done(
                "incident",
                "add",
                "--type",
                "11A02",
                "--severity",
                "ORDINARY",
                "--place",
                "码头",
                "--narrative",
                "积水")
            .out()
            .strip();
  }

  private Terminal.Outcome call(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", temp.resolve("dh").toString()));
    return terminal.call(all.toArray(String[]::new));
  }

  private Terminal.Outcome done(String... words) {
    Terminal.Outcome outcome = call(words);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    return outcome;
  }

  @Test
  void isTakenTakenOverGivenAndLetGo() {
    assertThat(done("claim", "take", incident, "--officer", "值班员甲").err()).contains("已认领 事件 码头");
    assertThat(done("claim", "list", "--format", "csv").out())
        .isEqualTo(done("list", "claims", "--format", "csv").out())
        .contains(incident, "值班员甲", "FRESH");

    Terminal.Outcome refused = call("claim", "take", incident, "--officer", "值班员乙");
    assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(refused.err()).contains("已由 值班员甲 认领", "原因");
    done("claim", "take", incident, "--officer", "值班员乙", "--reason", "甲去现场");
    assertThat(call("claim", "release", incident, "--officer", "值班员甲").err()).contains("值班员乙");
    done("claim", "give", incident, "值班员丙", "--officer", "值班员乙");
    assertThat(done("claim", "list").out()).contains("值班员丙");
    done("claim", "release", incident, "--officer", "值班员丙");
    assertThat(done("claim", "list", "--format", "csv").lines()).hasSize(1);
    assertThat(done("journal").out()).contains("甲去现场");
    done("verify");
  }

  @Test
  void wantsANameAndAnIncident() {
    assertThat(call("claim", "take", incident).err()).contains("--officer");
    Terminal.Outcome none = call("claim", "take", "ZS-DH-1", "--officer", "值班员甲");
    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).contains("ZS-DH-1");
    assertThat(call("claim").code()).isEqualTo(ExitCode.WRONG_CALL);
  }
}
