namespace OrchardCore.Modules.Services;

/// <summary>Turns words into a part of an address.</summary>
public interface ISlugService
{
    /// <summary>Lower-case letters without accents, digits and hyphens; empty when nothing is left.</summary>
    string Slugify(string text);

    /// <summary>The same with another separator than the hyphen.</summary>
    string Slugify(string text, char separator);
}
