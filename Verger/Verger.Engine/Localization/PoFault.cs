namespace Verger.Engine.Localization;

/// <summary>A line of a PO file that cannot be read; what it belongs to is left out.</summary>
internal sealed record PoFault(string File, int Line, string Message)
{
    public override string ToString() => $"{File}({Line}) : {Message}";
}
