package org.watchfloor.order.channel.robot;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.OutgoingMessage;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.RobotSetting;
import org.watchfloor.order.channel.setting.SecretFile;
import org.watchfloor.store.WayOut;

/** Has a robot write into its group. */
public final class RobotChannel implements Channel {
  private static final int OK = 200;
  private static final int CLIENT = 400;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int SERVER = 500;

  /** Longer than any answer of these services. */
  private static final int MOST_BYTES = 65_536;

  private final RobotSetting setting;
  private final RobotCodes codes;
  private final WatchClock clock;
  private final WayOut out;
  private final HttpClient http;

  public RobotChannel(RobotSetting setting, RobotCodes codes, WatchClock clock, WayOut out) {
    this.out = out;
    this.setting = setting;
    this.codes = codes;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(setting.pace().connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public ChannelKind kind() {
    return ChannelKind.WEBHOOK;
  }

  @Override
  public String name() {
    return setting.name();
  }

  @Override
  public Pace pace() {
    return setting.pace();
  }

  @Override
  public Outcome send(OutgoingMessage message) {
    RobotRequest made;
    try {
      made =
          RobotRequest.of(
              setting.form(),
              setting.url(),
              setting.token().read(),
              setting.sign().map(SecretFile::read).orElse(""),
              message.text(),
              clock.instant());
    } catch (RefusedException e) {
      return Outcome.unusable(e);
    }
    HttpRequest request =
        HttpRequest.newBuilder(made.address())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(made.body(), StandardCharsets.UTF_8))
            .build();
    try {
      return outcome(answer(request));
    } catch (RefusedException e) {
      return Outcome.unusable(e);
    } catch (TimeoutException e) {
      return Outcome.unknown(ReasonKind.HANDED_OVER, "");
    } catch (IOException e) {
      return notThere(e)
          .<Outcome>map(why -> Outcome.again(why, ""))
          .orElseGet(() -> Outcome.unknown(ReasonKind.HANDED_OVER, e.getClass().getSimpleName()));
    }
  }

  private Outcome outcome(HttpResponse<String> answer) {
    int code = answer.statusCode();
    if (code == OK) {
      return codes.read(setting.form(), answer.body());
    }
    if (code == TOO_MANY || code == UNAVAILABLE) {
      return Outcome.again(ReasonKind.BUSY, "HTTP " + code);
    }
    if (code >= SERVER) {
      // A server in trouble, or one before it, may have done what it was asked all the same.
      return Outcome.unknown(ReasonKind.NONSENSE, "HTTP " + code);
    }
    return code >= CLIENT
        ? Outcome.again(ReasonKind.LOGIN, "HTTP " + code)
        : Outcome.again(ReasonKind.NONSENSE, "HTTP " + code);
  }

  /** The service answers something at its address without the key. */
  @Override
  public Optional<Message> check() {
    try {
      setting.token().read();
      setting.sign().ifPresent(SecretFile::read);
      URI bare = setting.url();
      HttpResponse<String> answer = answer(HttpRequest.newBuilder(bare).GET().build());
      return answer.statusCode() >= SERVER
          ? Optional.of(
              Outcome.again(ReasonKind.BUSY, "HTTP " + answer.statusCode()).reason().said())
          : Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.said());
    } catch (TimeoutException e) {
      return Optional.of(Outcome.again(ReasonKind.SILENT, "").reason().said());
    } catch (IOException e) {
      return Optional.of(
          Outcome.again(notThere(e).orElse(ReasonKind.NONSENSE), "").reason().said());
    }
  }

  /** Why a request certainly did not arrive; empty if it may have. */
  private static Optional<ReasonKind> notThere(IOException e) {
    return e instanceof ConnectException
            || e instanceof HttpConnectTimeoutException
            || e instanceof SSLHandshakeException
        ? Optional.of(ReasonKind.UNREACHABLE)
        : Optional.empty();
  }

  /** Waits for all of the answer no longer than the settings say, however slowly it comes. */
  private HttpResponse<String> answer(HttpRequest request) throws IOException, TimeoutException {
    out.take();
    CompletableFuture<HttpResponse<String>> coming =
        http.sendAsync(
            request,
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
    long most = setting.pace().connect().plus(setting.pace().answer()).toMillis();
    try {
      return coming.get(most, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException why ? why : new IOException(e.getCause());
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw e;
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
