using Microsoft.Extensions.Options;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Verger.Site.Rules.Operators;

/// <summary>The ways to compare texts.</summary>
internal sealed class StringOperators : IConfigureOptions<ConditionOperatorOptions>
{
    public void Configure(ConditionOperatorOptions options) => options.Operators.AddRange(
    [
        Option<StringEqualsOperator>("Equals", static (a, b, how) => a.Equals(b, how)),
        Option<StringNotEqualsOperator>("Does not equal", static (a, b, how) => !a.Equals(b, how)),
        Option<StringStartsWithOperator>("Starts with", static (a, b, how) => a.StartsWith(b, how)),
        Option<StringNotStartsWithOperator>("Does not start with", static (a, b, how) => !a.StartsWith(b, how)),
        Option<StringEndsWithOperator>("Ends with", static (a, b, how) => a.EndsWith(b, how)),
        Option<StringNotEndsWithOperator>("Does not end with", static (a, b, how) => !a.EndsWith(b, how)),
        Option<StringContainsOperator>("Contains", static (a, b, how) => a.Contains(b, how)),
        Option<StringNotContainsOperator>("Does not contain", static (a, b, how) => !a.Contains(b, how)),
    ]);

    private static ConditionOperatorOption Option<T>(string name, Func<string, string, StringComparison, bool> complies)
        where T : ConditionOperator, new()
        => new ConditionOperatorOption<StringOperators>(texts => texts[name], new StringOperatorComparer(complies), typeof(T), new ConditionOperatorFactory<T>());
}
