using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Verger.Site.Rules.Operators;

/// <summary>Compares texts as they are written, whatever the language.</summary>
/// <param name="complies">Whether what there is complies with what was given.</param>
internal sealed class StringOperatorComparer(Func<string, string, StringComparison, bool> complies) : OperatorComparer<StringOperator, string?>
{
    public override bool Compare(StringOperator conditionOperator, string? a, string? b)
        => complies(a ?? "", b ?? "", conditionOperator.CaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
