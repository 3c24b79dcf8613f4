package org.watchfloor.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkStateTest {
  @ParameterizedTest
  @CsvSource({
    "eth0,eth0,true",
    "enp3s0,enp3s0,true",
    "wlan0,wlan0,true",
    "en0,en0,true",
    "eth3,Intel(R) Ethernet Connection I219-V,true",
    "docker0,docker0,false",
    "br-4d2a,br-4d2a,false",
    "veth12,veth12,false",
    "virbr0,virbr0,false",
    "tun0,tun0,false",
    "utun3,utun3,false",
    "wg0,wg0,false",
    "eth7,Hyper-V Virtual Ethernet Adapter,false",
    "eth8,TAP-Windows Adapter V9,false",
    "eth9,VMware Virtual Ethernet Adapter for VMnet8,false",
  })
  void interfacesThatProgramsMakeAreNoNetwork(String name, String description, boolean real) {
    assertThat(LinkState.isReal(name, description)).isEqualTo(real);
  }
}
