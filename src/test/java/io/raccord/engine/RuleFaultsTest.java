package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.raccord.RulesFolder;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.RulesRefusedException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a rule file gives one fault, at the right place. */
class RuleFaultsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rule-type          | Site( $site : id, $role                  | Sit( $site : id, $role                    | Sit(
            rule-type          | not ExchangeOperator(                    | not ExchangeOperatr(                      | ExchangeOperatr(
            rule-field         | colocation.cloudExchange == false        | colocation.cloudExchang == false          | cloudExchang ==
            rule-field         | role != SiteRole.COLOCATION              | roll != SiteRole.COLOCATION               | roll !=
            rule-constant      | role != SiteRole.COLOCATION              | role != SiteRole.COLOCATON                | COLOCATON
            rule-group         | not ExchangeOperator( site == $site )    | not ( ExchangeOperator( site == $site ) and Site( id == $site ) ) | not (
            rule-literal       | role != SiteRole.COLOCATION              | role != "colocation"                      | "colocation"
            rule-literal       | colocation.cloudExchange == true         | colocation.cloudExchange == "yes"         | "yes"
            rule-literal       | colocation.cloudExchange == true         | bandwidthMbps > "fast"                    | "fast"
            rule-variable      | ExchangeOperator( site == $site )        | ExchangeOperator( site == $sit )          | $sit )
            rule-then-type     | new Claim($site                          | new Clam($site                            | Clam($site
            rule-then-count    | insertLogical(new Claim($site, Conn       | insertLogical(new Claim(Conn              | new Claim(Conn
            rule-then-value    | Claim($site, ConnectivityModel           | Claim(42, ConnectivityModel               | 42,
            rule-then          | insertLogical(new Claim                  | insert(new Claim                          | insert(
            rule-then          | insertLogical(new Claim                  | System.exit(0); insertLogical(new Claim   | System.exit
            rule-then          | insertLogical(new Claim                  | while (true) {} insertLogical(new Claim   | while
            rule-variable      | insertLogical(new Claim($site            | insertLogical(new Claim($there            | $there,
            rule-expression    | colocation.cloudExchange == true         | new java.io.File("/tmp/x").delete()       | new java
            rule-method        | colocation.cloudExchange == true         | role.getClass() != null                   | getClass
            rule-import        | // Cloud exchange (policy section 2, CX). | import java.io.File                       | import java.io.File
            rule-element       | // Cloud exchange (policy section 2, CX). | global java.util.List found               | global
            rule-unbound       | of {site} is {role}                      | of {sight} is {role}                       | {sight}
            rule-id-missing    | @id("CX-1")                              | @ident("CX-1")                            | "Equipment
            rule-id-twice      | @id("CX-2")                              | @id("CX-3")                               | -
            unknown-source     | @source("F-MODELS-5")                    | @source("F-MODEL-5")                      | @source("F-MODEL-5
            rule-attribute     | exclu sur le site {site}")               | exclu sur le site {site}") salience 10    | 10
            unknown-date       | exclu sur le site {site}")               | exclu {site}") date-effective "direct-knwn" | "direct-knwn
            rule-syntax        | Site( $site : id, $role : role,          | Site( $site : id $role : role,            | $role
            """)
    void isFound(String code, String old, String mistake, String at) throws Exception {
        RulesFolder rules = RulesFolder.copyTo(folder);
        String edited = rules.edit("cloud-exchange.drl", old, mistake);
        RulesRefusedException refused = catchThrowableOfType(
                RulesRefusedException.class,
                () -> AdvicePipeline.builder().rules(rules.root()).build());
        assertThat(refused).isNotNull();
        assertThat(refused.faults()).hasSize(1);
        Fault fault = refused.faults().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place().file()).endsWith("expressroute/cloud-exchange.drl");
        if (!at.equals("-")) {
            int offset = edited.indexOf(
                    at, Math.max(0, edited.indexOf(mistake) - (at.startsWith("@") || at.startsWith("\"E") ? 200 : 0)));
            assertThat(fault.place())
                    .as(fault.toString())
                    .isEqualTo(Place.at(fault.place().file(), edited, offset));
        }
    }
}
