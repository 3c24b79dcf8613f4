package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.Arrays;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.journal.Actor;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.TextSize;
import org.watchfloor.ui.theme.Theme;

/**
 * Officer, language, look, size of text and the open page, as this seat left them. JavaFX thread.
 */
final class Preferences {
  private static final String LANGUAGE = "seat/language";
  private static final String LOOK = "seat/look";
  private static final String TEXT_SIZE = "seat/text-size";
  private static final String PAGE = "seat/page";
  private static final String OFFICER = "seat/officer";
  private static final String SEAT = "seat/name";

  private final Settings settings;
  private final UiTexts texts;
  private final Theme theme;
  private final Navigator navigator;
  private final SignIn signIn;

  @Inject
  Preferences(Settings settings, UiTexts texts, Theme theme, Navigator navigator, SignIn signIn) {
    this.settings = settings;
    this.texts = texts;
    this.theme = theme;
    this.navigator = navigator;
    this.signIn = signIn;
  }

  /** Puts everything as it was left and from now on remembers every change. */
  void restoreAndFollow(Subscriptions life) {
    texts.use(Language.of(settings.get(LANGUAGE, texts.language().get().suffix())));
    theme.look().set(constant(Look.values(), settings.get(LOOK, ""), Look.NIGHT));
    theme.textSize().set(constant(TextSize.values(), settings.get(TEXT_SIZE, ""), TextSize.DESK));
    String first = navigator.pages().getFirst().id();
    String left = settings.get(PAGE, first);
    boolean known = navigator.pages().stream().anyMatch(page -> page.id().equals(left));
    navigator.open(known ? left : first);
    life.add(signIn.subscribe(this::remember));
    life.follow(texts.language(), chosen -> settings.put(LANGUAGE, chosen.suffix()));
    life.follow(theme.look(), chosen -> settings.put(LOOK, chosen.name()));
    life.follow(theme.textSize(), chosen -> settings.put(TEXT_SIZE, chosen.name()));
    life.follow(
        navigator.place(),
        place -> {
          if (place != null) {
            settings.put(PAGE, place.page());
          }
        });
  }

  /** Signs in whoever sat here last; the plain post the first time. */
  void takeSeat() {
    signIn.begin(
        settings.get(OFFICER, texts.get("app.seat.officer")),
        settings.get(SEAT, texts.get("app.seat.name")));
  }

  private void remember(Actor actor) {
    settings.put(OFFICER, actor.officer());
    settings.put(SEAT, actor.seat());
  }

  private static <E extends Enum<E>> E constant(E[] all, String name, E otherwise) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(otherwise);
  }
}
