/** The folder of the data folder that holds what people attached; its files never change once they are there. */
export const filesFolder = "files";
