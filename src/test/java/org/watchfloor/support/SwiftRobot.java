package org.watchfloor.support;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.ClickRobot;
import org.testfx.robot.DragRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.ScrollRobot;
import org.testfx.robot.SleepRobot;
import org.testfx.robot.TypeRobot;
import org.testfx.robot.impl.BaseRobotImpl;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.DragRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.robot.impl.ScrollRobotImpl;
import org.testfx.robot.impl.TypeRobotImpl;
import org.testfx.service.finder.WindowFinder;

/**
 * The hands of a test. TestFX sleeps a twentieth of a second after every key that goes down, every
 * key that comes up and every letter, whatever happens meanwhile, which made half of what the tests
 * with a window take. These wait for what they set off instead: until the JavaFX thread has done
 * what was waiting for it and has drawn one frame.
 */
final class SwiftRobot {
  /** What an act sets off may put something on the JavaFX thread that does so again. */
  private static final int ROUNDS = 4;

  private static final long LONGEST_FRAME_SECONDS = 20;

  private final BaseRobot base = new BaseRobotImpl();
  private final SleepRobot awake = new Awake();
  private final WindowFinder windows;
  final KeyboardRobot keyboard = new Keyboard(new KeyboardRobotImpl(base));
  final MouseRobot mouse = new Mouse(new MouseRobotImpl(base));
  final MoveRobot move = new MoveRobotImpl(base, mouse, awake);
  final ClickRobot click = new ClickRobotImpl(mouse, move, awake);
  final DragRobot drag = new DragRobotImpl(mouse, move);
  final ScrollRobot scroll = new ScrollRobotImpl(mouse);
  final TypeRobot type = new TypeRobotImpl(keyboard, awake);

  SwiftRobot(WindowFinder windows) {
    this.windows = windows;
  }

  /** Types a text into the window that has the focus. */
  void write(String text) {
    for (char letter : text.toCharArray()) {
      KeyCode key =
          switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
          };
      base.typeKeyboard(focused(), key, String.valueOf(letter));
      round();
    }
    settle();
  }

  private Scene focused() {
    return FxQuery.ask(() ->
        Window.getWindows().stream()
            .filter(Window::isFocused)
            .findFirst()
            .orElseGet(windows::targetWindow)
            .getScene());
  }

  /** Waits until the JavaFX thread has done what waits for it, and has drawn a frame since. */
  static void settle() {
    if (Platform.isFxApplicationThread()) {
      return;
    }
    for (int i = 0; i < ROUNDS; i++) {
      round();
    }
    frame();
    round();
  }

  private static void round() {
    FxQuery.ask(() -> true);
  }

  private static void frame() {
    CountDownLatch drawn = new CountDownLatch(1);
    boolean comes =
        FxQuery.ask(() ->
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst()
                .map(scene -> afterFrame(scene, drawn))
                .orElse(false));
    try {
      if (comes && !drawn.await(LONGEST_FRAME_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing was drawn");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean afterFrame(Scene scene, CountDownLatch drawn) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          drawn.countDown();
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
    return true;
  }

  private record Keyboard(KeyboardRobot keys) implements KeyboardRobot {
    @Override
    public void press(KeyCode... down) {
      keys.pressNoWait(down);
      settle();
    }

    @Override
    public void pressNoWait(KeyCode... down) {
      keys.pressNoWait(down);
    }

    @Override
    public Set<KeyCode> getPressedKeys() {
      return keys.getPressedKeys();
    }

    @Override
    public void release(KeyCode... up) {
      keys.releaseNoWait(up);
      settle();
    }

    @Override
    public void releaseNoWait(KeyCode... up) {
      keys.releaseNoWait(up);
    }
  }

  private record Mouse(MouseRobot buttons) implements MouseRobot {
    @Override
    public void press(MouseButton... down) {
      buttons.pressNoWait(down);
      settle();
    }

    @Override
    public void pressNoWait(MouseButton... down) {
      buttons.pressNoWait(down);
    }

    @Override
    public Set<MouseButton> getPressedButtons() {
      return buttons.getPressedButtons();
    }

    @Override
    public void release(MouseButton... up) {
      buttons.releaseNoWait(up);
      settle();
    }

    @Override
    public void releaseNoWait(MouseButton... up) {
      buttons.releaseNoWait(up);
    }

    @Override
    public void move(Point2D to) {
      buttons.moveNoWait(to);
      settle();
    }

    @Override
    public void moveNoWait(Point2D to) {
      buttons.moveNoWait(to);
      round();
    }

    @Override
    public void scroll(int wheel) {
      buttons.scrollNoWait(wheel);
      settle();
    }

    @Override
    public void scrollNoWait(int wheel) {
      buttons.scrollNoWait(wheel);
    }
  }

  /** Does not sleep. */
  private static final class Awake implements SleepRobot {
    @Override
    public void sleep(long milliseconds) {
      round();
    }

    @Override
    public void sleep(long duration, TimeUnit unit) {
      round();
    }
  }
}
