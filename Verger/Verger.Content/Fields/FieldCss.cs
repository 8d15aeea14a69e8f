using System.Text;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Verger.Content.Fields;

/// <summary>The CSS classes of a displayed field: <c>field field-type-text-field field-name-news-article-lead</c>.</summary>
public static class FieldCss
{
    /// <summary>The classes of the field's type and of its name on its part.</summary>
    public static string Of(ContentPartFieldDefinition definition) =>
        $"field field-type-{Kebab(definition.FieldDefinition.Name)} field-name-{Kebab(definition.PartDefinition.Name)}-{Kebab(definition.Name)}";

    private static string Kebab(string name)
    {
        var css = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]) && !char.IsUpper(name[index - 1]))
            {
                css.Append('-');
            }

            css.Append(char.ToLowerInvariant(name[index]));
        }

        return css.ToString();
    }
}
