package io.raccord.engine.check;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.raccord.catalog.Catalog;
import io.raccord.catalog.CatalogNames;
import io.raccord.catalog.Catalogs;
import io.raccord.catalog.PeeringLocation;
import io.raccord.catalog.Provider;
import io.raccord.gazetteer.Country;
import io.raccord.problem.Nearest;
import io.raccord.profile.Cloud;
import io.raccord.profile.ExistingCircuit;
import io.raccord.profile.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;

/**
 * A linter for names in conditions: rules see the names of the catalog, so a comparison with another spelling, or with
 * what the customer wrote, is never or seldom true.
 */
final class NameLint {

    private static final Set<String> CATALOG_FIELDS =
            Set.of("location", "provider", "geopoliticalRegion", "operator", "azureRegions", "peeringLocations");
    private static final Set<String> NAMED_FIELDS = Set.of("name", "city", "country", "metroLocation");
    private static final String STATED = "AsStated";

    private final Catalogs catalogs;
    private final SortedSet<String> names;

    NameLint(Catalogs catalogs) {
        this.catalogs = catalogs;
        this.names = catalogs.names();
    }

    /** Checks the names that {@code test} of a pattern of {@code type} compares. */
    void check(PatternConstraints.Test test, Class<?> type, RuleFaults faults) {
        if (!names.isEmpty()) {
            check(test.expression(), type, Math.max(0, test.at()), faults);
        }
    }

    private void check(Expression expression, Class<?> type, int at, RuleFaults faults) {
        if (expression instanceof PointFreeExpr pointFree) {
            pointFree.getRight().forEach(right -> compared(pointFree.getLeft(), right, type, at, faults));
        } else if (expression instanceof BinaryExpr binary && binary.getRight() instanceof StringLiteralExpr right) {
            compared(binary.getLeft(), right, type, at, faults);
        } else {
            expression.getChildNodes().stream()
                    .filter(Expression.class::isInstance)
                    .forEach(child -> check((Expression) child, type, at, faults));
        }
    }

    private void compared(Expression left, Expression right, Class<?> type, int at, RuleFaults faults) {
        String field = PrintUtil.printNode(left);
        String last = field.substring(field.lastIndexOf('.') + 1);
        right.findAll(StringLiteralExpr.class).forEach(literal -> {
            String name = literal.asString();
            int found = faults.indexOf("\"" + literal.getValue() + "\"", at);
            if (last.endsWith(STATED)) {
                faults.find("rule-stated-text", found, field, field.substring(0, field.length() - STATED.length()));
            } else if (isName(last, type) && !names.contains(name)) {
                List<String> meant = meant(last, name, type);
                if (!meant.contains(name)) {
                    faults.findMeant("rule-catalog-name", found, meant, name, field);
                }
            }
        });
    }

    private static boolean isName(String field, Class<?> type) {
        return CATALOG_FIELDS.contains(field)
                || (field.equals("countryCode") && type == Site.class)
                || (field.equals("peeringLocation") && type == ExistingCircuit.class)
                || (NAMED_FIELDS.contains(field)
                        && (type == PeeringLocation.class || type == Provider.class || type == Site.class));
    }

    /** What {@code name} probably means in {@code field}: itself if the catalog knows it. */
    private List<String> meant(String field, String name, Class<?> type) {
        Catalog catalog = catalogs.at(LocalDate.MAX, Cloud.PUBLIC);
        List<String> meant = type != Site.class
                ? List.of()
                : switch (field) {
                    case "city" -> cities(catalog, name);
                    case "country" ->
                        catalog.countries(name).stream().map(Country::name).toList();
                    case "countryCode" ->
                        catalog.countries(name).stream().map(Country::code).toList();
                    default -> List.<String>of();
                };
        return meant.isEmpty() ? Nearest.to(name, names) : meant;
    }

    private static List<String> cities(Catalog catalog, String name) {
        boolean known = !catalog.inCity(name, null).isEmpty()
                || !catalog.clearCity(name, null, 1).isEmpty();
        return known ? List.of(new CatalogNames(catalog, 1).city(name, null)) : List.of();
    }
}
