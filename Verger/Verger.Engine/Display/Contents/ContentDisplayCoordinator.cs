using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using Verger.Engine.Display.Pages;

namespace Verger.Engine.Display.Contents;

/// <summary>
/// Calls the drivers in Orchard's order: those of any item, then for each part of the type those of the part and those of its fields.
/// A driver that fails leaves its shapes out of a display and is logged; in an editor it fails the request, so that nothing is lost unseen.
/// </summary>
internal sealed class ContentDisplayCoordinator(
    IEnumerable<IContentDisplayDriver> itemDrivers,
    IContentPartDisplayDriverResolver partDrivers,
    IContentFieldDisplayDriverResolver fieldDrivers,
    IContentDefinitionManager definitions,
    ITypeActivatorFactory<ContentPart> parts,
    HiddenFields hiddenFields,
    ILogger<ContentDisplayCoordinator> logger) : IContentDisplayHandler
{
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await ShowAsync(driver, () => driver.BuildDisplayAsync(contentItem, context), context);
        }

        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var typePart in definition.Parts)
        {
            var drivers = partDrivers.GetDisplayModeDrivers(typePart.PartDefinition.Name, typePart.DisplayMode());
            if ((drivers.Count == 0 && !typePart.PartDefinition.Fields.Any()) || FindPart(contentItem, typePart) is not { } part)
            {
                continue;
            }

            foreach (var driver in drivers)
            {
                await ShowAsync(driver, () => driver.BuildDisplayAsync(part, typePart, context), context);
            }

            var fieldContext = await ContentPartShape.OpenAsync(part, typePart, context);
            foreach (var field in typePart.PartDefinition.Fields)
            {
                foreach (var driver in fieldDrivers.GetDisplayModeDrivers(field.FieldDefinition.Name, field.DisplayMode()))
                {
                    if (!hiddenFields.IsHidden(driver, field, fieldContext))
                    {
                        await ShowAsync(
                            driver,
                            async () => hiddenFields.Learn(driver, field, await driver.BuildDisplayAsync(part, field, typePart, fieldContext)),
                            fieldContext);
                    }
                }
            }
        }
    }

    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await EditAsync(driver.BuildEditorAsync(contentItem, context), context);
        }

        await EachPartAsync(contentItem, context, async (part, typePart) =>
        {
            foreach (var driver in partDrivers.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await EditAsync(driver.BuildEditorAsync(part, typePart, context), context);
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await EditAsync(driver.BuildEditorAsync(part, field, typePart, context), context);
                }
            }
        });
    }

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await EditAsync(driver.UpdateEditorAsync(contentItem, context), context);
        }

        await EachPartAsync(contentItem, context, async (part, typePart) =>
        {
            foreach (var driver in partDrivers.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await EditAsync(driver.UpdateEditorAsync(part, typePart, context), context);
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await EditAsync(driver.UpdateEditorAsync(part, field, typePart, context), context);
                }
            }
        });
    }

    private async Task EachPartAsync(ContentItem contentItem, BuildEditorContext context, Func<ContentPart, ContentTypePartDefinition, Task> edit)
    {
        context.DefaultZone = "Parts";
        var definition = await definitions.GetTypeDefinitionAsync(contentItem.ContentType);
        foreach (var typePart in definition?.Parts ?? [])
        {
            if (FindPart(contentItem, typePart) is not { } part)
            {
                part = parts.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance();
                contentItem.Weld(typePart.Name, part);
            }

            await edit(part, typePart);
        }
    }

    private ContentPart? FindPart(ContentItem contentItem, ContentTypePartDefinition typePart)
        => contentItem.Get(parts.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private static async Task EditAsync(Task<IDisplayResult> building, BuildEditorContext context)
    {
        if (await building is { } result)
        {
            await result.ApplyAsync(context);
        }
    }

    private async Task ShowAsync(object driver, Func<Task<IDisplayResult?>> build, BuildDisplayContext context)
    {
        try
        {
            if (await build() is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception) when (DriverFaults.MayGoOn(exception))
        {
            logger.LogError(exception, "The display driver {Driver} failed; its shapes are left out of the page.", driver.GetType().FullName);
        }
    }
}
