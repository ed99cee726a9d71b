using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>How a scenario is run.</summary>
/// <param name="Rerouting">What people may do, for the rows.</param>
/// <param name="Objective">How a shortage is shared, for the rows.</param>
/// <param name="AllMembers">Count the invited, guests and observers of a bloc too.</param>
/// <param name="BesideOthers">A scenario whose days cut the time too, so that the rows of both lie side by side; null: none.</param>
public sealed record ScenarioOptions(Rerouting Rerouting = Rerouting.Links, FlowObjective Objective = FlowObjective.Fair, bool AllMembers = false, Scenario? BesideOthers = null);
