package org.watchfloor.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives JavaFX without a display a screen of the size officers have; its own is fixed at 1000×1000.
 * Runs before any test, because JavaFX reads the size once. The size is {@code
 * -Dwatchfloor.screen=1920x1080}; without it the smallest that is promised.
 */
public final class HeadlessScreen implements LauncherSessionListener {
  private static final String PACKAGE = "com.sun.glass.ui.headless.";
  private static final int BUILT_IN = 1000;

  /** So much is kept for each point of the screen. */
  private static final int BYTES_A_POINT = 4;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String[] size = System.getProperty("watchfloor.screen", "1366x768").split("x", 2);
    int width = Integer.parseInt(size[0]);
    int height = Integer.parseInt(size[1]);
    // In a window the number is the length of a row; for the screen, width and height by turns.
    rewrite("HeadlessWindow", width, width);
    rewrite("HeadlessApplication", width, height);
  }

  private static void rewrite(String name, int odd, int even) {
    try {
      Class<?> neighbour =
          Class.forName(
              PACKAGE + "HeadlessPlatformFactory", false, HeadlessScreen.class.getClassLoader());
      byte[] changed = changed(neighbour, name, odd, even);
      MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup()).defineClass(changed);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This JavaFX keeps its headless screen elsewhere", e);
    }
  }

  private static byte[] changed(Class<?> neighbour, String name, int odd, int even) {
    int[] met = new int[1];
    ClassFile file = ClassFile.of();
    ClassTransform sizes =
        ClassTransform.transformingMethodBodies((code, element) -> {
          if (element instanceof ConstantInstruction one && one.constantValue().equals(BUILT_IN)) {
            code.loadConstant(met[0]++ % 2 == 0 ? odd : even);
          } else if (element instanceof ConstantInstruction one
              && one.constantValue().equals(BYTES_A_POINT)) {
            // A window may lie over the lower edge for a frame, as on its way out of full screen.
            code.loadConstant(2 * BYTES_A_POINT);
          } else {
            code.with(element);
          }
        });
    byte[] changed = file.transformClass(file.parse(read(neighbour, name + ".class")), sizes);
    if (met[0] == 0) {
      throw new IllegalStateException("The headless screen of this JavaFX is not 1000 wide");
    }
    return changed;
  }

  private static byte[] read(Class<?> neighbour, String name) {
    try (InputStream in = Objects.requireNonNull(neighbour.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
