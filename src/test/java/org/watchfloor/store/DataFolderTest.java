package org.watchfloor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.RefusedException;

class DataFolderTest {
  @TempDir Path temp;

  @Test
  void letsOnlyOneIn() {
    DataFolder.create(temp.resolve("a"), "ZS-DH", "示例");
    try (DataFolder first = DataFolder.open(temp.resolve("a"))) {
      assertThat(first.card().station()).isEqualTo("ZS-DH");
      refused("store.refused.inUse", () -> DataFolder.open(temp.resolve("a")));
    }
    DataFolder.open(temp.resolve("a")).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "zs-dh", "ZS DH", "-ZS", "ZS-", "舟山", "A23456789012345678901234567890123"})
  void refusesAStationIdNobodyCouldReadOut(String id) {
    refused("store.refused.stationId", () -> DataFolder.create(temp.resolve("a"), id, "x"));
  }

  @Test
  void saysWhatIsWrongWithTheFolder() throws IOException {
    refused("store.refused.noStation", () -> DataFolder.open(temp.resolve("none")));
    Files.createDirectories(temp.resolve("full"));
    Files.writeString(temp.resolve("full/letter.txt"), "mine");
    refused("store.refused.notEmpty", () -> DataFolder.create(temp.resolve("full"), "A", "x"));
    DataFolder.create(temp.resolve("b"), "B", "x");
    Files.writeString(temp.resolve("b/station.json"), "{");
    refused("store.refused.card", () -> DataFolder.open(temp.resolve("b")));
    Files.writeString(
        temp.resolve("b/station.json"),
        "{\"format\":9,\"station\":\"B\",\"name\":\"x\",\"incarnation\":1}");
    refused("store.refused.newer", () -> DataFolder.open(temp.resolve("b")));
  }

  private static void refused(String key, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
