using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace Verger.Content.Fields;

/// <summary>The feature <c>OrchardCore.ContentFields</c>.</summary>
[Feature("OrchardCore.ContentFields")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<TextField>().UseDisplayDriver<TextFieldDisplayDriver>();
        services.AddContentField<MultiTextField>().UseDisplayDriver<MultiTextFieldDisplayDriver>();
        services.AddContentField<BooleanField>().UseDisplayDriver<BooleanFieldDisplayDriver>();
        services.AddContentField<NumericField>().UseDisplayDriver<NumericFieldDisplayDriver>();
        services.AddContentField<DateField>().UseDisplayDriver<DateFieldDisplayDriver>();
        services.AddContentField<DateTimeField>().UseDisplayDriver<DateTimeFieldDisplayDriver>();
        services.AddContentField<TimeField>().UseDisplayDriver<TimeFieldDisplayDriver>();
        services.AddContentField<HtmlField>().UseDisplayDriver<HtmlFieldDisplayDriver>().AddHandler<HtmlFieldHandler>();
        services.AddContentField<LinkField>().UseDisplayDriver<LinkFieldDisplayDriver>();
        services.AddContentField<ContentPickerField>().UseDisplayDriver<ContentPickerFieldDisplayDriver>();
        services.AddContentField<UserPickerField>().UseDisplayDriver<UserPickerFieldDisplayDriver>();
    }
}
