package org.watchfloor.geo.road;

import com.graphhopper.util.Translation;
import com.graphhopper.util.TranslationMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;

/**
 * The words of printed directions: the engine's, and ours where its Chinese leaves a gap, as for
 * ferries. Immutable; any thread.
 */
final class DirectionWords implements Translation {
  private static final TranslationMap ENGINE = new TranslationMap().doImport();

  /** What the engine has no Chinese for, and how we say it. */
  private static final Map<String, String> OURS =
      Map.of("board_ferry", "geo.step.boardFerry", "leave_ferry", "geo.step.leaveFerry");

  private final Translation words;
  private final Texts texts;

  DirectionWords(Language language) {
    this.words =
        ENGINE.getWithFallBack(language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.US);
    this.texts = new Texts(language);
  }

  @Override
  public String tr(String key, Object... args) {
    String ours = OURS.get(key);
    return ours == null ? words.tr(key, args) : texts.get(ours, args);
  }

  @Override
  public Map<String, String> asMap() {
    Map<String, String> all = new HashMap<>(words.asMap());
    OURS.forEach((key, ours) -> all.put(key, texts.get(ours, "%1$s")));
    return all;
  }

  @Override
  public Locale getLocale() {
    return words.getLocale();
  }

  @Override
  public String getLanguage() {
    return words.getLanguage();
  }
}
