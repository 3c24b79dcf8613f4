package org.watchfloor.order.channel.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.watchfloor.order.channel.Pace;
import org.watchfloor.order.channel.setting.Tls;

/** Makes connections to a gateway that do not wait longer than the settings say. */
final class SmsLink implements ConnectionFactory {
  private final Tls tls;
  private final Pace pace;

  SmsLink(Tls tls, Pace pace) {
    this.tls = tls;
    this.pace = pace;
  }

  @Override
  public Connection createConnection(String host, int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(host, port), (int) pace.connect().toMillis());
      return new SocketConnection(tls == Tls.OFF ? socket : secret(socket, host, port));
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private Socket secret(Socket open, String host, int port) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(open, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoTimeout((int) pace.answer().toMillis());
    socket.startHandshake();
    socket.setSoTimeout(0);
    return socket;
  }
}
