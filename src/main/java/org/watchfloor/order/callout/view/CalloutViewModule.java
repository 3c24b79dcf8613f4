package org.watchfloor.order.callout.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.order.callout.CallSheet;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;

/** What the console shows of call-outs. */
public final class CalloutViewModule extends FeatureModule {
  static final String PAGE = "callout";
  static final String ICON = "mdi2p-phone-ring";
  private static final int ENDED = 300;

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE, "callout.page", ICON, 360, "/fxml/callout/callouts.fxml", "Shortcut+Shift+J"));
    command(CallNow.class);
    band(NeedBand.class);
    opener(CalloutOpener.class);
    opener(AnswerOpener.class);
    set(ObjectPanel.class).addBinding().to(WarningCallout.class);
    set(CallSheet.class);
    keyHint(new KeyHint(PAGE, "1 … 9  0", "callout.key.results"));
    keyHint(new KeyHint(PAGE, "B  X  G", "callout.key.more"));
    keyHint(new KeyHint(PAGE, "W  P  Z", "callout.key.how"));
    keyHint(new KeyHint(PAGE, "C  U", "callout.key.climb"));
    keyHint(new KeyHint(PAGE, "S  N  T  E", "callout.key.whole"));
    keyHint(new KeyHint(PAGE, "M", "callout.key.message"));
    keyHint(new KeyHint(PAGE, "R  A  K", "callout.key.answers"));
    keyHint(new KeyHint(PAGE, "D", "callout.key.dial"));
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(CalloutService callouts, UiTexts texts) {
    NameSearch<Callout> search =
        new NameSearch<>(
            () -> all(callouts),
            Callout::title,
            Callout::number,
            (callout, rank) ->
                SearchHit.object(
                    callout.title(),
                    texts.get("callout.search", callout.number(), callout.callees().size()),
                    ICON,
                    rank,
                    new ObjectRef(CalloutService.KIND, callout.number())));
    callouts.onChange(search::changed);
    return search;
  }

  private static List<Callout> all(CalloutService callouts) {
    return Stream.concat(
            callouts.open().stream().map(CalloutBoard::callout), callouts.ended(ENDED).stream())
        .toList();
  }
}
