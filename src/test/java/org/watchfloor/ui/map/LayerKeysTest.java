package org.watchfloor.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Every layer has a key of its own, and the key does what the legend says. */
class LayerKeysTest {
  /** Digits, letters, letters with Shift. */
  private static final int KEYS = 10 + 20 + 20;

  @Test
  void noTwoLayersShareAKeyAndEachKeyMeansItsPlace() {
    List<String> keys = IntStream.range(0, KEYS).mapToObj(LayerKeys::of).toList();
    assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
    assertThat(LayerKeys.of(KEYS)).isEmpty();
    for (int place = 0; place < KEYS; place++) {
      assertThat(LayerKeys.place(pressed(keys.get(place)))).hasValue(place);
    }
  }

  @Test
  void keysOfTheMapAndOfViewsMeanNoLayer() {
    for (KeyCode code : new KeyCode[] {KeyCode.B, KeyCode.D, KeyCode.E, KeyCode.I, KeyCode.L}) {
      assertThat(LayerKeys.place(event(code, false))).isEmpty();
    }
    assertThat(LayerKeys.place(event(KeyCode.DIGIT3, true))).isEmpty();
    assertThat(LayerKeys.place(event(KeyCode.NUMPAD3, false))).isEqualTo(OptionalInt.of(2));
  }

  private static KeyEvent pressed(String key) {
    boolean shift = key.startsWith("⇧");
    KeyCode code = KeyCode.getKeyCode(shift ? key.substring(1) : key);
    return event(code, shift);
  }

  private static KeyEvent event(KeyCode code, boolean shift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
  }
}
