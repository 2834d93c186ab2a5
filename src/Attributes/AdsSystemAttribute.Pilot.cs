namespace AdsGuard;

// Pilots of generative systems: EO N-12-23 3(f) and (g).
public sealed partial class AdsSystemAttribute
{
    /// <summary>Gets or sets whether the use is a pilot (EO N-12-23 3(f) and (g)).</summary>
    public bool Pilot { get; set; }

    /// <summary>Gets or sets the approved environment, or "sandbox", to which a pilot is confined (EO N-12-23 3(f)).</summary>
    public string? Sandbox { get; set; }

    /// <summary>
    /// Gets or sets how a pilot measures "how GenAI can improve Californians' experience with and access to government services"
    /// (EO N-12-23 3(g), measure 1).
    /// </summary>
    public string? PilotExperienceMeasures { get; set; }

    /// <summary>
    /// Gets or sets how a pilot measures "how GenAI can support state employees in the performance of their duties" (EO N-12-23 3(g), measure 2).
    /// </summary>
    public string? PilotEmployeeSupportMeasures { get; set; }

    /// <summary>Gets or sets the "domain-specific impacts to be measured by the agency" in a pilot (EO N-12-23 3(g)).</summary>
    public string? PilotDomainMeasures { get; set; }

    /// <summary>
    /// Gets or sets with whom a pilot was considered: "the state workforce or organizations that represent state government employees, and experts"
    /// (EO N-12-23 3(g)).
    /// </summary>
    public string? PilotConsultation { get; set; }
}
